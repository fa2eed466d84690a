import type { Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers, consoleOf } from './browsers.ts'
import { buildIn, packedApp } from './packedApp.ts'
import { serve, type Served } from './served.ts'

const readings = ['mi', 'en', 'mi-en', 'en-mi'] as const
const modes = ['production', 'development'] as const

const shown = {
  mi: { date: 'I te Rāhina, 6 Hōngongoi 2026', one: 'He whārangi kotahi', many: '1,200 ngā whārangi', money: 'Utu: $1,234.50', list: 'Hera, Mere me Tama' },
  en: { date: 'On Monday, 6 July 2026', one: 'One page', many: '1,200 pages', money: 'Fee: $1,234.50', list: 'Hera, Mere and Tama' },
}

let app: Awaited<ReturnType<typeof packedApp>>

beforeAll(async () => {
  app = await packedApp()
})
afterAll(() => app?.remove())

describe.each(modes)('an app built for %s from the packages', (mode) => {
  let served: Served

  beforeAll(async () => {
    await buildIn(app.folder, { entry: 'client.tsx', out: `${mode}/client`, mode })
    await buildIn(app.folder, { entry: 'server.tsx', out: `${mode}/server`, for: 'node', mode })
    served = await serve(app.folder, `${mode}/server/server.js`, { env: { NODE_ENV: mode } })
  })
  afterAll(() => served?.stop())

  describe.each(browsers)('in $name', ({ launch }) => {
    let browser: Browser
    beforeAll(async () => {
      browser = await launch()
    })
    afterAll(() => browser?.close())

    test.each(readings)('says the same on the server and in the browser, and nothing in the console, in %s', async (reading) => {
      const context = await browser.newContext()
      // React's invitation to install its tools is no message of the page.
      await context.addInitScript(() => void Object.assign(globalThis, { __REACT_DEVTOOLS_GLOBAL_HOOK__: { isDisabled: true } }))
      const page = await context.newPage()
      const messages = consoleOf(page)
      const response = await page.goto(`${served.url}/?reading=${reading}`)
      await page.waitForSelector('[data-awake]')

      const languages = reading.split('-') as ('mi' | 'en')[]
      for (const key of ['date', 'one', 'many', 'money', 'list'] as const) {
        expect(await page.locator(`#${key}`).innerText().then((text) => text.split(/\s*\n\s*/))).toEqual(languages.map((language) => shown[language][key]))
      }
      const sent = await response!.text()
      for (const language of languages) expect(sent).toContain(shown[language].date)
      expect(await page.title()).toBe(languages.map((language) => ({ mi: 'Hapa: Uruwhenua', en: 'Error: Passports' })[language]).join(' / '))

      // It is awake: the reading changes in place, and back.
      await page.getByRole('link', { name: 'Te reo Māori', exact: true }).first().click()
      await page.waitForFunction(() => document.documentElement.lang === 'mi')
      expect(await page.locator('#date').innerText()).toBe(shown.mi.date)
      expect(messages).toEqual([])
      expect(served.complaints).toEqual([])
      await context.close()
    })

    test('would notice a message, and a text that differs from the server’s', async () => {
      const page = await browser.newPage()
      const messages = consoleOf(page)
      await page.route('**/?reading=*', async (route) => {
        const response = await route.fetch()
        const text = await response.text()
        await route.fulfill({ response, body: text.replace('6 July 2026', 'July 6, 2026').replace('</head>', '<script>console.info("planted")</script></head>') })
      })
      await page.goto(`${served.url}/?reading=en`)
      await page.waitForSelector('[data-awake]')
      await page.waitForFunction(() => document.querySelector('#date')?.textContent?.includes('6 July'))
      expect(messages.join('\n')).toContain('planted')
      expect(messages.join('\n')).toMatch(/Hydration|hydrat|#418/)
      await page.close()
    })
  })
})
