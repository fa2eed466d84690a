import type { Browser, BrowserContext, Page } from 'playwright'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { browsers, open } from './browsers.ts'
import { choiceOf, expected, shown } from './clientPage.ts'
import { serveClient, type Client } from './clients.ts'
import { readings, titles } from './passport.ts'

/** What holds for a client that renders on a server: its HTML is whole before scripts, and without them. */
export function servesThePassportPage(client: Client): () => Awaited<ReturnType<typeof serveClient>> {
  let served: Awaited<ReturnType<typeof serveClient>>
  let browser: Browser
  beforeAll(async () => {
    served = await serveClient(client)
    browser = await browsers[0]!.launch()
  }, 900_000)
  afterAll(async () => {
    await browser?.close()
    await served?.stop()
    expect(served?.complaints.join('').trim()).toBe('')
  })

  test('requests at the same time in four readings stay apart', async () => {
    const asked = Array.from({ length: 40 }, (_, index) => readings[index % 4]!)
    const pages = await Promise.all(asked.map(async (reading) => (await fetch(served.url, { headers: { Cookie: `reading=${reading}` } })).text()))
    const found = pages.map((page) => [/<html[^>]* lang="([^"]*)"|<html lang="([^"]*)"/.exec(page)!.slice(1).find(Boolean), /<title[^>]*>([^<]*)/.exec(page)![1], /<h1[^>]*>(.*?)<\/h1>/s.exec(page)![1]!.replace(/<[^>]+>/g, '')])
    expect(found).toEqual(asked.map((reading) => [reading.startsWith('mi') ? 'mi' : 'en-NZ', titles[reading], titles[reading].replace(' / ', ' ')]))
  })

  describe('without scripts', () => {
    let context: BrowserContext
    let page: Page
    beforeAll(async () => {
      context = await browser.newContext({ javaScriptEnabled: false })
    })
    beforeEach(async () => {
      page = await context.newPage()
    })
    afterAll(() => context?.close())

    test.each(readings)('the page is whole in %s', async (reading) => {
      await open(page, `${served.url}/?reading=${reading}`, 'without scripts')
      expect(await shown(page)).toEqual(expected(reading))
      expect(await page.evaluate(() => getComputedStyle(document.querySelector('main form button')!).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)')
    })

    test('a choice leads to the page in another reading, which is remembered', async () => {
      await open(page, `${served.url}/?reading=en`, 'without scripts')
      await page.click(choiceOf('mi-en'))
      await page.waitForSelector('html[lang="mi"]')
      expect(await shown(page)).toEqual(expected('mi-en'))
      await open(page, `${served.url}/`, 'without scripts')
      expect(await shown(page)).toEqual(expected('mi-en'))
    })

    test.each([
      ['mi', 'Hapa: Tono uruwhenua', 'Tāurua te marama o tō whānautanga'],
      ['en', 'Error: Apply for a passport', 'Enter the month of your birth'],
    ] as const)('a form with faults comes back with its answers and its errors, in %s', async (reading, title, error) => {
      await open(page, `${served.url}/?reading=${reading}`, 'without scripts')
      await page.fill('[name="name"]', 'Hera <b>"ō"</b>')
      await page.fill('[name="birth-day"]', '31')
      await page.check('[name="reasons"][value="study"]')
      await page.selectOption('[name="country"]', 'samoa')
      await page.locator('main form button').last().click()
      await page.waitForSelector('[role="alert"] a')
      expect(await page.title()).toBe(title)
      expect(await page.locator('[role="alert"] li').first().innerText()).toBe(error)
      expect(await page.evaluate(() => Object.fromEntries(new FormData(document.querySelector('main form') as HTMLFormElement)))).toMatchObject({ name: 'Hera <b>"ō"</b>', 'birth-day': '31', reasons: 'study', country: 'samoa' })
    })

    test('a form that is right is answered', async () => {
      await open(page, `${served.url}/?reading=mi`, 'without scripts')
      for (const [name, text] of Object.entries({ name: 'Hera', 'birth-day': '27', 'birth-month': '3', 'birth-year': '1987', email: 'hera@example.org' })) await page.fill(`[name="${name}"]`, text)
      for (const [name, value] of [['contact', 'email'], ['reasons', 'work'], ['declaration', 'yes']]) await page.check(`[name="${name}"][value="${value}"]`)
      await page.selectOption('[name="country"]', 'samoa')
      await page.locator('main form button').last().click()
      await page.waitForFunction(() => !document.querySelector('main form'))
      expect([await page.title(), await page.locator('h1').innerText()]).toEqual(['Kua tukuna tō tono', 'Kua tukuna tō tono'])
    })
  })

  return () => served
}
