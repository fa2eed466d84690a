import { ReoruaProvider, say, Say, words } from '@reorua/i18n'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Plugin } from 'vite'
import { createI18n } from './passport/src/i18n.ts'

const w = words('passport')
const i18n = createI18n()
// That of whoever has not chosen one, and of `<html lang>` in index.html.
const reading = 'mi-en'

/** What a browser has before scripts, and without them: the title, and whom to ask, in both languages. */
export function beforeScripts(): Plugin {
  const title = say(w('title'), { reading, i18n })
  const noscript = renderToStaticMarkup(
    <ReoruaProvider reading={reading} i18n={i18n}>
      <h1>
        <Say>{w('title')}</Say>
      </h1>
      <a href="https://www.dia.govt.nz/Contact-us">
        <Say>{w('contactUs')}</Say>
      </a>
    </ReoruaProvider>,
  )
  return {
    name: 'before-scripts',
    transformIndexHtml: () => [
      { tag: 'title', attrs: { lang: title.lang }, children: title.text, injectTo: 'head' },
      { tag: 'noscript', children: noscript, injectTo: 'body-prepend' },
    ],
  }
}
