import type { Page } from 'playwright'
import { settle, type Scripts } from './browsers.ts'

export const readings = ['mi', 'en', 'mi-en', 'en-mi'] as const
export type Reading = (typeof readings)[number]

export const titles: Record<Reading, string> = {
  mi: 'Tono uruwhenua',
  en: 'Apply for a passport',
  'mi-en': 'Tono uruwhenua / Apply for a passport',
  'en-mi': 'Apply for a passport / Tono uruwhenua',
}

/** One kind of control on the page: how a person fills it in, and how they think again. */
export interface Control {
  name: string
  fill: (page: Page) => Promise<void>
  change: (page: Page) => Promise<void>
  /** What the confirmation shows of it, in each language. */
  sent?: { mi: string; en: string }
}

const same = (text: string) => ({ mi: text, en: text })
const field = (name: string) => `#application [name="${name}"]`

function typed(name: string, field_: string, text: string, sent: Control['sent'] = same(text)): Control {
  return { name, fill: (page) => page.fill(field(field_), text), change: (page) => page.fill(field(field_), ''), sent }
}

/** Every kind of control that the page has. */
export const controls: Control[] = [
  typed('a line of text', 'name', 'Hōhepa <b>Ngāwhika</b> & whānau "ō"'),
  {
    name: 'a date of three parts',
    fill: async (page) => {
      for (const [part, text] of Object.entries({ day: '27', month: '3', year: '1987' })) await page.fill(field(`birth-${part}`), text)
    },
    change: (page) => page.fill(field('birth-month'), ''),
    sent: { mi: '27 Poutūterangi 1987', en: '27 March 1987' },
  },
  {
    name: 'a choice of one',
    fill: (page) => page.check(`${field('contact')}[value="email"]`),
    change: (page) => page.check(`${field('contact')}[value="phone"]`),
    sent: { mi: 'Īmēra', en: 'Email' },
  },
  typed('an email address', 'email', 'hohepa@example.org'),
  typed('a phone number', 'phone', '+64 21 555 0100'),
  {
    name: 'a choice of many',
    fill: async (page) => {
      for (const reason of ['family', 'study']) await page.check(`${field('reasons')}[value="${reason}"]`)
    },
    change: (page) => page.uncheck(`${field('reasons')}[value="family"]`),
    sent: { mi: 'Whānau me Ako', en: 'Family and Study' },
  },
  {
    name: 'a choice from a list',
    fill: async (page) => void (await page.selectOption(field('country'), 'cookIslands')),
    change: async (page) => void (await page.selectOption(field('country'), '')),
    sent: { mi: 'Kuki Airani', en: 'Cook Islands' },
  },
  typed('text of several lines', 'more', 'Kei Rarotonga taku tuahine.\n\n  My sister lives there. </textarea>', same('Kei Rarotonga taku tuahine.\n\nMy sister lives there. </textarea>')),
  {
    name: 'a declaration',
    fill: (page) => page.check(field('declaration')),
    change: (page) => page.uncheck(field('declaration')),
  },
]

/** Help that has been opened. HTML sends nothing of it, so without scripts it starts anew. */
export const details: Control = {
  name: 'opened help',
  fill: (page) => page.click('#application summary'),
  change: (page) => page.click('#application summary'),
}

/** Everything that a person has done on the page, and everything that the page has told them about it. */
export function done(page: Page) {
  return page.evaluate(() => {
    const form = document.querySelector<HTMLFormElement>('#application')!
    return {
      answers: [...new FormData(form)].map(([name, value]) => `${name}: ${(value as string).replaceAll('\r\n', '\n')}`),
      open: form.querySelector('details')!.open,
      wrong: [...form.querySelectorAll<HTMLElement>('[aria-invalid="true"]')].map((one) => one.getAttribute('name')),
      summary: [...document.querySelectorAll('[role="alert"] a')].map((link) => link.getAttribute('href')),
    }
  })
}

/** Chooses a reading as a person does, and waits until the page is in it. */
export async function choose(page: Page, reading: Reading, scripts: Scripts, form = true): Promise<void> {
  const choice = form ? `button[name="reading"][value="${reading}"]` : `a[href="?reading=${reading}"]`
  await page.click(choice)
  await page.waitForSelector(`${choice}[aria-current]`)
  await settle(page, scripts)
}

export function send(page: Page): Promise<void> {
  return page.click('#application button[type="submit"]')
}

/** Fills in everything, rightly. */
export async function fillAll(page: Page): Promise<void> {
  for (const control of controls) await control.fill(page)
}
