import type { Browser, BrowserContext, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { browsers, consoleOf, open, openWindow, settle, type Scripts } from './browsers.ts'
import { installed } from './installed.ts'
import { choose, controls, done, fillAll, readings, send, titles } from './passport.ts'
import { serve, type Served } from './served.ts'

let served: Served

beforeAll(async () => {
  served = await serve((await installed()).folder)
})
afterAll(async () => {
  await served?.stop()
  expect(served?.complaints).toEqual([])
})

const focused = (page: Page) => page.evaluate(() => (document.activeElement as HTMLInputElement).name || document.activeElement!.className.split(' ')[0])
const lang = (page: Page) => page.evaluate(() => document.documentElement.lang)

describe.each(browsers)('in $name', ({ launch }) => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())

  describe.each(['with scripts', 'without scripts'] as const)('%s', (scripts: Scripts) => {
    let context: BrowserContext
    let page: Page
    let messages: string[]

    beforeAll(async () => {
      context = await openWindow(browser, scripts)
      page = await context.newPage()
      messages = consoleOf(page)
    })
    afterAll(() => context?.close())
    afterEach(() => expect(messages.splice(0).filter((message) => scripts === 'with scripts' || !/^failed: .*\.js /.test(message))).toEqual([]))

    test.each(readings)('the page says which language leads, in its title too, in %s', async (reading) => {
      await open(page, `${served.url}/passport?reading=${reading}`, scripts)
      expect(await lang(page)).toBe(reading.startsWith('mi') ? 'mi' : 'en-NZ')
      expect(await page.title()).toBe(titles[reading])
      expect(await page.getAttribute('title', 'lang', { strict: false })).toBe(reading.startsWith('mi') ? 'mi' : 'en-NZ')
    })

    test.each(['name', 'birth-day', 'email', 'phone'])('Enter in %s sends the form, and no other language', async (name) => {
      await open(page, `${served.url}/passport?reading=mi`, scripts)
      await page.fill(`[name="${name}"]`, '1')
      await page.press(`[name="${name}"]`, 'Enter')
      await page.waitForSelector('[role="alert"] a')
      await settle(page, scripts)
      expect(await page.title()).toBe('Hapa: Tono uruwhenua')
      expect(await lang(page)).toBe('mi')
      expect(await page.inputValue(`[name="${name}"]`)).toBe('1')
    })

    test('Enter sends what is right to the confirmation', async () => {
      await open(page, `${served.url}/passport?reading=mi`, scripts)
      await fillAll(page)
      await page.press('[name="name"]', 'Enter')
      await page.waitForURL('**/passport/sent')
      expect(await page.title()).toBe('Kua tukuna tō tono')
    })

    test('what went wrong takes the focus when the page comes back', async () => {
      await open(page, `${served.url}/passport?reading=en`, scripts)
      await send(page)
      await page.waitForSelector('[role="alert"] a')
      await settle(page, scripts)
      expect(await focused(page)).toBe('reo-error-summary')
    })

    test('the summary of errors speaks the language of the moment', async () => {
      await open(page, `${served.url}/passport?reading=en`, scripts)
      await send(page)
      await page.waitForSelector('[role="alert"] a')
      await settle(page, scripts)
      const first = page.locator('[role="alert"] a').first()
      expect(await first.innerText()).toBe('Enter your full name')
      await choose(page, 'mi', scripts)
      expect(await first.innerText()).toBe('Tāurua ō ingoa katoa')
      expect(await page.locator('#name-error').innerText()).toBe('Hapa: Tāurua ō ingoa katoa')
      expect(await page.title()).toBe('Hapa: Tono uruwhenua')
      await choose(page, 'en-mi', scripts)
      expect(await first.innerText()).toBe('Enter your full name\nTāurua ō ingoa katoa')
      expect(await page.title()).toBe('Error: Apply for a passport / Hapa: Tono uruwhenua')
    })

    test('each error leads to its field', async () => {
      await open(page, `${served.url}/passport?reading=en`, scripts)
      await send(page)
      await page.waitForSelector('[role="alert"] a')
      await settle(page, scripts)
      for (const link of await page.locator('[role="alert"] a').all()) {
        const target = (await link.getAttribute('href'))!.slice(1)
        await link.click()
        expect(await page.locator(`[id="${target}"]`).isVisible()).toBe(true)
        if (scripts === 'with scripts') expect(await page.evaluate((id) => document.getElementById(id)!.contains(document.activeElement), target)).toBe(true)
        else expect(new URL(page.url()).hash).toBe(`#${target}`)
      }
    })

    test('the choice is remembered on the next page', async () => {
      await open(page, `${served.url}/passport?reading=en`, scripts)
      await choose(page, 'mi-en', scripts)
      await open(page, `${served.url}/`, scripts)
      expect(await page.locator('a[aria-current="true"]').getAttribute('href')).toBe('?reading=mi-en')
    })
  })

  describe('a change of reading in place', () => {
    let page: Page
    beforeAll(async () => {
      page = await (await openWindow(browser, 'with scripts')).newPage()
    })

    // Safari, and Firefox on a Mac, leave the focus where it is when a button is clicked.
    const pressWithoutFocus = (reading: string) => page.evaluate((value) => document.querySelector<HTMLElement>(`button[name="reading"][value="${value}"]`)!.click(), reading)

    test.each(['name', 'birth-month', 'email', 'phone', 'country', 'more', 'declaration'])('leaves the focus in %s, and the cursor where it was', async (name) => {
      await open(page, `${served.url}/passport?reading=en`, 'with scripts')
      const isText = ['name', 'phone', 'more'].includes(name)
      if (isText) await page.fill(`[name="${name}"]`, 'Hōhepa')
      await page.focus(`[name="${name}"]`)
      const cursor = () => page.evaluate(() => [(document.activeElement as HTMLInputElement).selectionStart, (document.activeElement as HTMLInputElement).selectionEnd])
      if (isText) await page.evaluate(() => (document.activeElement as HTMLInputElement).setSelectionRange(2, 4))
      await pressWithoutFocus('mi-en')
      await page.waitForFunction(() => document.documentElement.lang === 'mi')
      expect(await focused(page)).toBe(name)
      if (isText) expect(await cursor()).toEqual([2, 4])
    })

    test.each(['click', 'Enter'])('by %s leaves the focus on the choice, and the choice at its place on the screen', async (how) => {
      await page.setViewportSize({ width: 320, height: 400 })
      await open(page, `${served.url}/passport?reading=en`, 'with scripts')
      const choice = page.locator('button[name="reading"][value="mi-en"]')
      await page.evaluate(() => window.scrollTo(0, 30))
      await choice.focus()
      const { x, y: before } = (await choice.boundingBox())!
      expect(await page.evaluate(() => window.scrollY)).toBe(30)
      // With the mouse itself: Playwright's own click may scroll first.
      if (how === 'click') await page.mouse.click(x + 10, before + 10)
      else await page.keyboard.press('Enter')
      await page.waitForFunction(() => document.documentElement.lang === 'mi')
      expect(await choice.evaluate((element) => element === document.activeElement)).toBe(true)
      expect(Math.abs((await choice.boundingBox())!.y - before)).toBeLessThanOrEqual(1)
      await page.setViewportSize({ width: 1000, height: 800 })
    })

    test('is told once, and errors are not told again', async () => {
      await open(page, `${served.url}/passport?reading=en`, 'with scripts')
      await send(page)
      await page.waitForSelector('[role="alert"] a')
      await choose(page, 'mi', 'with scripts')
      expect(await page.locator('[role="status"]').innerText()).toBe('Kei roto i te reo Māori tēnei whārangi ināianei')
      expect(await page.getAttribute('[role="alert"]', 'aria-live')).toBe('off')
    })

    test('leaves the focus alone that errors took once', async () => {
      await open(page, `${served.url}/passport?reading=en`, 'with scripts')
      await send(page)
      await page.waitForFunction(() => document.activeElement?.className.includes('reo-error-summary'))
      await page.focus('[name="email"]')
      await pressWithoutFocus('mi')
      await page.waitForFunction(() => document.documentElement.lang === 'mi')
      expect(await focused(page)).toBe('email')
      // Other errors are news, and take it again.
      await page.fill('[name="name"]', 'Hera')
      await send(page)
      await page.waitForFunction(() => document.activeElement?.className.includes('reo-error-summary'))
    })
  })

  describe('before the scripts have come', () => {
    async function openSlowly(path: string) {
      const context = await openWindow(browser, 'with scripts')
      let letGo = () => {}
      const gate = new Promise<void>((resolve) => (letGo = resolve))
      await context.route('**/*.js', async (route) => {
        await gate
        await route.continue()
      })
      const page = await context.newPage()
      const messages = consoleOf(page)
      await page.goto(served.url + path, { waitUntil: 'commit' })
      await page.waitForSelector('footer')
      return { page, messages, arrive: letGo }
    }

    test('what was done already stays when they wake the page up', async () => {
      const { page, messages, arrive } = await openSlowly('/passport?reading=en')
      for (const control of controls) await control.fill(page)
      await page.click('#application summary')
      const before = await done(page)
      arrive()
      await settle(page, 'with scripts')
      expect(await done(page)).toEqual(before)
      await choose(page, 'mi', 'with scripts')
      expect(await done(page)).toEqual(before)
      expect(messages).toEqual([])
      await page.context().close()
    })

    test('errors that the server sent take the focus when they do', async () => {
      const { page, messages, arrive } = await openSlowly('/passport?reading=en')
      await page.fill('[name="name"]', 'Hera')
      await page.click('#application button[type="submit"]', { noWaitAfter: true })
      await page.waitForSelector('[role="alert"] a')
      arrive()
      await settle(page, 'with scripts')
      await page.waitForFunction(() => document.activeElement?.className.includes('reo-error-summary'))
      expect(await page.inputValue('[name="name"]')).toBe('Hera')
      expect(messages.filter((message) => !/^failed: .*\.js /.test(message))).toEqual([])
      await page.context().close()
    })
  })
})
