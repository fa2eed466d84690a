import type { Browser, BrowserContext, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { browsers, consoleOf, open, openWindow, settle } from './browsers.ts'
import { serveClient, type Client } from './clients.ts'
import { readings, titles, type Reading } from './passport.ts'

type Served = Awaited<ReturnType<typeof serveClient>>

const first = (reading: Reading) => (reading.startsWith('mi') ? 'mi' : 'en-NZ')
export const choiceOf = (reading: Reading) => `a[href="?reading=${reading}"], button[name="reading"][value="${reading}"]`

/** What a person has before them: each text with the language that it is marked with, and what they have done. */
export function shown(page: Page) {
  return page.evaluate(() => {
    const said = (selector: string) => {
      const element = document.querySelector(selector)!
      const halves = [...element.querySelectorAll<HTMLElement>('.reo-say > [lang]')]
      return (halves.length > 0 ? halves : [element as HTMLElement]).map((half) => `${half.closest<HTMLElement>('[lang]')!.lang}: ${half.innerText}`)
    }
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    const named = [...document.querySelectorAll('[aria-labelledby], [aria-describedby], [for]')].flatMap((element) => ['aria-labelledby', 'aria-describedby', 'for'].flatMap((name) => element.getAttribute(name)?.split(' ') ?? []))
    return {
      lang: document.documentElement.lang,
      title: document.title,
      titles: document.querySelectorAll('head > title').length,
      current: document.querySelector('[aria-current="true"]')!.textContent,
      // From the page's frame, from its text and from a question.
      agency: said('.reo-footer-name'),
      heading: said('h1'),
      question: said('label[for="name"]'),
      sameIds: ids.filter((id, index) => ids.indexOf(id) !== index),
      deadIds: named.filter((id) => !ids.includes(id)),
    }
  })
}

const agency = { mi: 'Te Tari Taiwhenua', en: 'Department of Internal Affairs' }
const question = { mi: 'Ko wai ō ingoa katoa?', en: 'What is your full name?' }
const names = { mi: 'Te reo Māori', en: 'English' }

/** What it has to be in a reading. */
export function expected(reading: Reading) {
  const languages = reading.split('-') as ('mi' | 'en')[]
  const halves = (words: { mi: string; en: string }) => languages.map((language) => `${first(language)}: ${words[language]}`)
  return {
    lang: first(reading),
    title: titles[reading],
    titles: 1,
    current: languages.map((language) => names[language]).join(' '),
    agency: halves(agency),
    heading: halves({ mi: titles.mi, en: titles.en }),
    question: halves(question),
    sameIds: [],
    deadIds: [],
  }
}

const pressWithoutFocus = (page: Page, reading: Reading) => page.evaluate((choice) => document.querySelector<HTMLElement>(choice)!.click(), choiceOf(reading))
const sendForm = (page: Page) => page.locator('main form button').last().click()

/** What holds for the passport page whoever serves it, with scripts. */
export function showsThePassportPage(client: Client): void {
  let served: Served
  beforeAll(async () => {
    served = await serveClient(client)
  }, 900_000)
  afterAll(async () => {
    await served?.stop()
    expect(served?.complaints.join('').trim()).toBe('')
  })

  describe.each(browsers)('in $name', ({ name, launch }) => {
    let browser: Browser
    let context: BrowserContext
    let page: Page
    let messages: string[]
    beforeAll(async () => {
      browser = await launch()
    })
    afterAll(() => browser?.close())
    beforeEach(async () => {
      context = await openWindow(browser, 'with scripts')
      page = await context.newPage()
      messages = consoleOf(page)
    })
    afterEach(async () => {
      await context.close()
      expect(messages).toEqual([])
    })
    const opened = (reading: Reading) => open(page, `${served.url}/?reading=${reading}`, 'with scripts')

    // A window of Firefox takes seconds, so there one reading of each kind stands for all.
    test.each(name === 'Firefox' ? (['mi', 'en-mi'] as const) : readings)('shows it in %s, every text marked, and styled', async (reading) => {
      await opened(reading)
      expect(await shown(page)).toEqual(expected(reading))
      const look = await page.evaluate(() => ['header', 'main form button', 'input[name="name"]'].map((selector) => getComputedStyle(document.querySelector(`${selector}:last-of-type`)!)).map(({ backgroundColor, borderTopWidth, fontFamily, paddingInlineStart }) => [backgroundColor, borderTopWidth, paddingInlineStart, fontFamily.split(',')[0]]))
      expect(look.map(([background]) => background)).not.toContain('rgba(0, 0, 0, 0)')
      expect(look[2]!.slice(1)).toEqual(['2px', expect.stringMatching(/^[1-9]/), '"Schibsted Grotesk"'])
    })

    test('changes the reading in place: what is typed, the focus, the cursor and what is open stay', async () => {
      await opened('en')
      await page.fill('[name="name"]', 'Hōhepa')
      await page.check('[name="contact"][value="phone"]')
      await page.selectOption('[name="country"]', 'fiji')
      await page.click('details summary')
      await page.focus('[name="name"]')
      await page.evaluate(() => {
        ;(document.activeElement as HTMLInputElement).setSelectionRange(2, 4)
        Object.assign(window, { sameWindow: true })
      })
      for (const reading of ['mi', 'en-mi', 'mi-en', 'en'] as const) {
        await pressWithoutFocus(page, reading)
        await expect.poll(() => shown(page)).toEqual(expected(reading))
        await settle(page, 'with scripts')
        expect(await page.evaluate(() => {
          const { name, value, selectionStart, selectionEnd } = document.activeElement as HTMLInputElement
          const form = new FormData(document.querySelector('main form') as HTMLFormElement)
          return { sameWindow: 'sameWindow' in window, focus: [name, value, selectionStart, selectionEnd], contact: form.get('contact'), country: form.get('country'), open: document.querySelector('details')!.open }
        })).toEqual({ sameWindow: true, focus: ['name', 'Hōhepa', 2, 4], contact: 'phone', country: 'fiji', open: true })
      }
    })

    test.skipIf(name === 'Firefox')('leaves the focus on the choice that a key has made', async () => {
      await opened('en')
      await page.focus(choiceOf('mi'))
      await page.keyboard.press('Enter')
      await page.waitForFunction(() => document.documentElement.lang === 'mi')
      await expect.poll(() => page.evaluate((choice) => document.activeElement!.matches(choice), choiceOf('mi'))).toBe(true)
    })

    test('tells of errors, which take the focus once and then change with the reading, as the title does', async () => {
      await opened('en')
      await page.fill('[name="name"]', 'Hera')
      await page.fill('[name="birth-day"]', '31')
      await sendForm(page)
      const alert = page.locator('[role="alert"] li')
      await expect.poll(() => alert.first().innerText()).toBe('Enter the month of your birth')
      await expect.poll(() => page.evaluate(() => document.activeElement!.classList.contains('reo-error-summary'))).toBe(true)
      expect(await page.title()).toBe('Error: Apply for a passport')
      await settle(page, 'with scripts')
      await pressWithoutFocus(page, 'mi')
      await expect.poll(() => alert.first().innerText()).toBe('Tāurua te marama o tō whānautanga')
      await expect.poll(() => page.title()).toBe('Hapa: Tono uruwhenua')
      expect(await page.locator('#birth-error').innerText()).toBe('Hapa: Tāurua te marama o tō whānautanga')
      expect([await page.inputValue('[name="name"]'), await page.inputValue('[name="birth-day"]')]).toEqual(['Hera', '31'])
      await settle(page, 'with scripts')
      await page.locator('[role="alert"] a').nth(1).click()
      expect(await page.evaluate(() => document.activeElement!.getAttribute('name'))).toBe('contact')
    })

    test.skipIf(name === 'Firefox')('remembers the reading when the page is loaded again', async () => {
      await opened('en')
      await pressWithoutFocus(page, 'mi-en')
      await page.waitForFunction(() => document.documentElement.lang === 'mi')
      await open(page, `${served.url}/`, 'with scripts')
      expect(await shown(page)).toEqual(expected('mi-en'))
    })
  })
}
