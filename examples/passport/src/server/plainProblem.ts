import type { ServerResponse } from 'node:http'
import { htmlLang, say, words, type Language } from '@reorua/i18n'
import { createI18n } from '../i18n.ts'

const w = words('passport')
const i18n = createI18n()
const text = (key: 'serverError' | 'tryAgain', reading: Language | 'mi-en') => escaped(say(w(key), { reading, i18n }).text)

// Made before anything can go wrong: both languages, no styles, no scripts.
const page = `<!doctype html>
<html lang="mi">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${text('serverError', 'mi-en')}</title></head>
<body><main>${inLanguage('mi')}${inLanguage('en')}</main></body>
</html>
`

function inLanguage(language: Language): string {
  return `<div lang="${htmlLang(language)}"><h1>${text('serverError', language)}</h1><p><a href="/passport">${text('tryAgain', language)}</a></p></div>`
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** Answers when no page can be rendered. */
export function sendPlainProblem(response: ServerResponse): void {
  if (response.headersSent) return void response.destroy()
  response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': "default-src 'none'", 'Cache-Control': 'no-store' })
  response.end(page)
}
