import type { Browser, BrowserContext, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { browsers, consoleOf, open, openWindow, settle, type Scripts } from './browsers.ts'
import { installed } from './installed.ts'
import { choose, controls, details, done, fillAll, send, titles, type Control, type Reading } from './passport.ts'
import { serve, type Served } from './served.ts'

export type State = 'filled' | 'filled after an error' | 'changed after an error'

/** What a person has done before they choose another language. */
const states: Record<State, (page: Page, control: Control, scripts: Scripts) => Promise<void>> = {
  filled: (page, { fill }) => fill(page),
  'filled after an error': async (page, { fill }, scripts) => {
    await sendAndBeTold(page, scripts)
    await fill(page)
  },
  'changed after an error': async (page, { fill, change }, scripts) => {
    await fill(page)
    await sendAndBeTold(page, scripts)
    await change(page)
  },
}

async function sendAndBeTold(page: Page, scripts: Scripts) {
  await send(page)
  await page.waitForSelector('[role="alert"] a')
  await settle(page, scripts)
}

/** Every kind of control, in every state, over every way to change the reading. */
export function keepsEverything(name: 'Chromium' | 'Firefox', path: readonly Reading[], after = Object.keys(states) as State[]): void {
  const found = browsers.find((browser) => browser.name === name)
  let served: Served
  let browser: Browser

  beforeAll(async () => {
    if (!found) return
    served = await serve((await installed()).folder)
    browser = await found.launch()
  })
  afterAll(async () => {
    await browser?.close()
    await served?.stop()
    expect(served?.complaints ?? []).toEqual([])
  })

  const ways: { way: string; scripts: Scripts; kept: typeof controls }[] = [
    { way: 'in place', scripts: 'with scripts', kept: [...controls, details] },
    { way: 'by buttons of the form', scripts: 'without scripts', kept: controls },
  ]

  describe.skipIf(!found).each(ways)('a change of reading $way, $scripts, keeps', ({ scripts, kept }) => {
    let context: BrowserContext
    let page: Page
    let messages: string[]

    beforeAll(async () => {
      context = await openWindow(browser, scripts)
      page = await context.newPage()
      messages = consoleOf(page)
    })
    afterAll(() => context?.close())
    afterEach(() => {
      // Without scripts a script that is not loaded is as it should be.
      const said = messages.splice(0).filter((message) => scripts === 'with scripts' || !/^failed: .*\.js /.test(message))
      expect(said).toEqual([])
    })

    test('a page on which nothing was done: nobody is told of errors', async () => {
      await open(page, `${served.url}/passport?reading=en`, scripts)
      const before = await done(page)
      for (const reading of path) {
        await choose(page, reading, scripts)
        expect(await done(page)).toEqual(before)
      }
      expect(before.summary).toEqual([])
    })

    const cases = kept.flatMap((control) => after.map((state) => ({ control, name: control.name, state })))

    test.each(cases)('$name, $state', async ({ control, state }) => {
      await open(page, `${served.url}/passport?reading=en`, scripts)
      const untouched = await done(page)
      await states[state](page, control, scripts)
      const before = await done(page)
      // The case is one only if the person has really done something.
      expect(before).not.toEqual(untouched)
      if (state.includes('error')) expect(before.summary).not.toEqual([])

      for (const reading of path) {
        await choose(page, reading, scripts)
        expect(await done(page)).toEqual(before)
        expect(await page.evaluate(() => [document.documentElement.lang, document.title])).toEqual([reading.startsWith('mi') ? 'mi' : 'en-NZ', expect.stringContaining(titles[reading].split(' / ')[0]!)])
      }
    })

    test('all of them at once, and they can then be sent', async () => {
      await open(page, `${served.url}/passport?reading=en`, scripts)
      await fillAll(page)
      const before = await done(page)
      for (const reading of path) await choose(page, reading, scripts)
      expect(await done(page)).toEqual(before)
      await send(page)
      await page.waitForURL('**/passport/sent')
    })
  })

  describe.skipIf(!found)('a change of reading by links, without scripts, keeps what was sent:', () => {
    let context: BrowserContext
    let page: Page

    beforeAll(async () => {
      context = await openWindow(browser, 'without scripts')
      page = await context.newPage()
      await open(page, `${served.url}/passport?reading=en`, 'without scripts')
      await fillAll(page)
      await send(page)
      await page.waitForURL('**/passport/sent')
    })
    afterAll(() => context?.close())

    test.each(controls.filter(({ sent }) => sent))('$name', async ({ sent }) => {
      for (const reading of path) {
        await choose(page, reading, 'without scripts', false)
        const text = await page.locator('dl').innerText()
        for (const language of reading.split('-') as ('mi' | 'en')[]) expect(text).toContain(sent![language])
      }
    })

    test('the number of answers, the date and the fee', async () => {
      await choose(page, 'mi-en', 'without scripts', false)
      const text = await page.locator('main').innerText()
      expect(text).toContain('Kua tukuna ō whakautu: 9')
      expect(text).toContain('9 answers were sent')
      expect(text).toMatch(/I tukuna i te Rā[a-zāēīōū]+, \d+ [A-ZĀĒĪŌŪ][a-zāēīōū-]+ \d{4}/)
      expect(text).toMatch(/Sent on [A-Z][a-z]+day, \d+ [A-Z][a-z]+ \d{4}/)
      expect(text).toContain('$247')
    })
  })
}
