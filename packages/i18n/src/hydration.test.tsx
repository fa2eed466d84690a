import { createInstance, type i18n as I18next } from 'i18next'
import { StrictMode, Suspense, use, type ReactNode } from 'react'
import { hydrateRoot, type Root } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { withBackend } from './backend.test-data.js'
import { heardInConsole, listenToConsole } from './console.test-data.js'
import { Form, formText } from './form.test-data.js'
import { reorua } from './i18next.js'
import { ReoruaProvider, Say, useWords, words, type Reading } from './index.js'
import { passportWords } from './passport.test-data.js'

const w = words(passportWords)
const readings = ['mi', 'en', 'mi-en', 'en-mi'] as const

let root: Root | undefined

const pause = () => new Promise((resolve) => setTimeout(resolve, 120))

/** Puts the server's HTML on the page and hydrates it; tells what anybody heard. */
async function hydrate(html: string, app: ReactNode) {
  const place = document.body.appendChild(document.createElement('div'))
  place.innerHTML = html
  root = hydrateRoot(place, app, { onRecoverableError: (error) => heardInConsole.push(String(error)), onUncaughtError: (error) => heardInConsole.push(String(error)) })
  await pause()
  return place
}

listenToConsole()

// As on a person's page: under act() React shows at once what it would hold back.
const environment = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }
const usual = environment.IS_REACT_ACT_ENVIRONMENT
beforeEach(() => {
  environment.IS_REACT_ACT_ENVIRONMENT = false
})

afterEach(async () => {
  root?.unmount()
  root = undefined
  await pause()
  document.body.replaceChildren()
  environment.IS_REACT_ACT_ENVIRONMENT = usual
})

describe.each(readings)('a page rendered on a server and read as %s', (reading) => {
  test('is taken over by the browser as it is, without a word in the console', async () => {
    const app = <ReoruaProvider reading={reading}><Form /></ReoruaProvider>
    const html = renderToString(app)
    const before = html.replace(/<title.*?<\/title>|<!-- -->/g, '')
    const place = await hydrate(html.replace(/<title.*?<\/title>/, ''), app)
    expect(heardInConsole).toEqual([])
    expect(place.innerHTML.replaceAll('<!-- -->', '')).toBe(before)
  })

  test('is taken over in StrictMode, with the app’s own words', async () => {
    const instance = async () => {
      const i18n = createInstance()
      await i18n.use(reorua()).init({ lng: 'en', resources: { mi: { passport: { title: 'Tō uruwhenua', errors_one: 'He hapa' } } } })
      return i18n
    }
    const app = (i18n: I18next) => <StrictMode><ReoruaProvider reading={reading} i18n={i18n}><Form /></ReoruaProvider></StrictMode>
    const html = renderToString(app(await instance()))
    await hydrate(html.replace(/<title.*?<\/title>/, ''), app(await instance()))
    expect(heardInConsole).toEqual([])
    if (reading !== 'en') expect(document.body.textContent).toContain('Tō uruwhenua')
  })
})

test('a page has in this browser the characters that it has on a server', () => {
  const html = renderToString(<ReoruaProvider reading="mi-en"><Form /></ReoruaProvider>)
  expect(new DOMParser().parseFromString(html, 'text/html').querySelector('main')!.textContent).toBe(formText)
})

describe('words that arrive while a page is being taken over', () => {
  let gate: Promise<void> | undefined
  function Gated({ children }: { children: ReactNode }) {
    if (gate) use(gate)
    return children
  }
  const closeGate = () => {
    let open!: () => void
    gate = new Promise((resolve) => {
      open = resolve
    })
    return open
  }
  test('wait until all of it has been', async () => {
    gate = undefined
    const i18n = createInstance()
    await i18n.use(reorua()).init({ lng: 'mi', resources: { mi: { service: { start: 'Tīmata' } } } })
    const said = <Say>{words('service')('start')}</Say>
    const ours = <Say>{w('name')}</Say>
    const app = <ReoruaProvider reading="mi" i18n={i18n}><h1>{said} {ours}</h1><Suspense fallback="…"><Gated><p>{said} {ours}</p></Gated></Suspense></ReoruaProvider>
    const html = renderToString(app)
    const open = closeGate()
    const place = await hydrate(html, app)
    i18n.addResourceBundle('mi', 'service', { start: 'Rapu' }, false, true)
    i18n.addResourceBundle('mi', 'passport', { name: 'Ō ingoa' })
    await pause()
    const paragraph = place.querySelector('p')
    expect(paragraph!.textContent).toBe('Tīmata Ingoa')
    open()
    await pause()
    expect(heardInConsole).toEqual([])
    expect(place.querySelector('p')).toBe(paragraph)
    expect(place.textContent).toBe('Rapu Ō ingoaRapu Ō ingoa')
  })

  test('are waited for by the part that asked the server to wait for them', async () => {
    const files = { mi: { service: { start: 'Tīmata' } }, en: { service: { start: 'Start' } } }
    function Start() {
      const own = useWords('service', { suspend: true })
      return <p><Say>{own('start')}</Say></p>
    }
    const app = (i18n: I18next, reading: Reading) => <ReoruaProvider reading={reading} i18n={i18n}><h1><Say>{w('title')}</Say></h1><Suspense fallback={<p>…</p>}><Start /></Suspense></ReoruaProvider>
    const server = withBackend(files)
    server.asked.answer()
    await server.i18n.reloadResources(['mi', 'en'], ['service'])
    const html = renderToString(app(server.i18n, 'mi-en'))
    expect(html).toContain('Tīmata')
    const browser = withBackend(files)
    const place = await hydrate(html, app(browser.i18n, 'mi-en'))
    const paragraph = place.querySelector('p')
    expect(paragraph!.textContent).toBe('Tīmata Start')
    browser.asked.answer()
    await pause()
    expect(heardInConsole).toEqual([])
    expect(place.querySelector('p')).toBe(paragraph)
    expect(paragraph!.textContent).toBe('Tīmata Start')
    expect(browser.asked.reads).toHaveLength(2)
  })
})
