import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium, launchOptions } from '../../tools/browsers.mjs'
import { consoleOf } from './browsers.ts'
import { buildIn, runIn } from './packedApp.ts'
import { appWith, asked } from './ranges.ts'
import { serve, type Served } from './served.ts'
import { typeErrors } from './typeErrors.ts'

const page = `
  import { createElement as h } from 'react'
  import { renderToString } from 'react-dom/server'
  import { createInstance } from 'i18next'
  import { ServerStyleSheet } from 'styled-components'
  import { ReoruaProvider, words } from '@reorua/i18n'
  import { reorua } from '@reorua/i18n/i18next'
  import * as R from '@reorua/react'
  const i18n = createInstance()
  await i18n.use(reorua()).init({ lng: 'mi', resources: {
    mi: { app: { fee: 'Utu: {{sum, money}}', days_one: 'Kotahi te rā', days_other: '{{count}} ngā rā' } },
    en: { app: { fee: 'Fee: {{sum, money}}', days_one: 'One day', days_other: '{{count}} days' } },
  } })
  const w = words('app')
  const sheet = new ServerStyleSheet()
  const html = renderToString(sheet.collectStyles(h(ReoruaProvider, { defaultReading: 'mi-en', i18n },
    h(R.LanguageToggle, {}),
    h(R.ErrorSummary, { errors: [{ field: 'name', error: { mi: 'Tāurua tō ingoa', en: 'Enter your name' } }] }),
    h(R.TextInput, { name: 'name', label: { mi: 'Ingoa', en: 'Name' } }),
    h(R.Radios, { name: 'contact', legend: 'Contact' }, h(R.Radio, { value: 'email' }, 'Email')),
    h(R.Text, {}, w('fee', { sum: 247 })),
    h(R.Text, {}, w('days', { count: 1 })),
  )))
`

describe.each(asked)('with $name', ({ versions, ...combination }) => {
  let app: Awaited<ReturnType<typeof appWith>>
  beforeAll(async () => {
    app = await appWith({ versions, ...combination })
  })
  afterAll(() => app?.remove())

  test('npm installs what is asked for', () => {
    const installed = Object.keys(versions).map((name) => [name, JSON.parse(readFileSync(join(app.modules, name, 'package.json'), 'utf8')).version])
    expect(Object.fromEntries(installed)).toEqual(versions)
  })

  test('an app type-checks, libraries included', async () => {
    expect(await typeErrors(app.folder, ['Gallery.tsx', 'types.tsx'], { module: 'ESNext', moduleResolution: 'Bundler' })).toBe('')
  })

  test('a server renders a page in both languages, with its styles, a plural and money', async () => {
    const { html, css } = JSON.parse(await runIn(app.folder, `${page}\nconsole.log(JSON.stringify({ html, css: sheet.getStyleTags() }))`))
    for (const text of ['Kotahi te rā', 'One day', 'Utu: $247', 'Fee: $247', 'Tāurua tō ingoa', 'Enter your name']) expect(html).toContain(text)
    expect(html).toContain('lang="mi"')
    expect(html).toContain('lang="en-NZ"')
    expect(css).toContain('var(--reo-size-control)')
  })

  test('an app counts in te reo Māori with its own t()', async () => {
    expect(await runIn(app.folder, `${page}\nconsole.log(i18n.t('app:days', { count: 1 }), '|', i18n.t('app:days', { count: 2 }))`)).toContain('Kotahi te rā | 2 ngā rā')
  })

  describe('a page with every component', () => {
    let served: Served
    let browser: Browser
    beforeAll(async () => {
      await buildIn(app.folder, { entry: 'client.tsx', out: 'built/client' })
      await buildIn(app.folder, { entry: 'server.tsx', out: 'built/server', for: 'node' })
      served = await serve(app.folder, 'built/server/server.js', { env: { NODE_ENV: 'production' } })
      browser = await chromium.launch(launchOptions(await findChromium()))
    })
    afterAll(async () => {
      await browser?.close()
      await served?.stop()
    })

    test.each(['mi', 'en-mi'])('wakes up as the server sent it, changes its reading, and says nothing in the console, in %s', async (reading) => {
      const window = await browser.newPage()
      const messages = consoleOf(window)
      await window.goto(`${served.url}/?reading=${reading}`)
      await window.waitForSelector('[data-awake]')
      expect(await window.locator('#date').innerText()).toContain('I te Rāhina, 6 Hōngongoi 2026')
      await window.getByRole('link', { name: 'English', exact: true }).first().click()
      await window.waitForFunction(() => document.documentElement.lang === 'en-NZ')
      expect(await window.locator('#date').innerText()).toBe('On Monday, 6 July 2026')
      expect(messages).toEqual([])
      expect(served.complaints).toEqual([])
      await window.close()
    })
  })
})
