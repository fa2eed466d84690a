import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { browsers, consoleOf, open, openWindow, settle, type Scripts } from './browsers.ts'
import { installed } from './installed.ts'
import { choose, type Reading } from './passport.ts'
import { serve, type Served } from './served.ts'

let served: Served
let folder: string

beforeAll(async () => {
  folder = (await installed()).folder
  served = await serve(folder)
})
afterAll(async () => {
  await served?.stop()
  expect(served?.complaints).toEqual([])
})

type Both = Partial<Record<'mi' | 'en', string>>

/** One page that asks, what a person types there first, how the page answers, and what they then type. */
interface Asking {
  path: string
  title: Both
  half: Record<string, string>
  wrong: Record<string, Both>
  right: Record<string, string>
}

// Macrons as some keyboards type them, an apostrophe, and what might end an element or an attribute.
const NAME = 'Ma\u0304ui O’Brien-Nga\u0304whika <b>"&\''

const asking: Asking[] = [
  { path: 'name', title: { mi: 'Ko wai ō ingoa katoa?', en: 'What is your full name?' }, half: { name: '   ' }, wrong: { name: { mi: 'Tāurua ō ingoa katoa', en: 'Enter your full name' } }, right: { name: NAME } },
  { path: 'birth', title: { mi: 'He aha tō rā whānau?', en: 'What is your date of birth?' }, half: { 'birth-day': '27 ', 'birth-month': '', 'birth-year': '1987' }, wrong: { 'birth-month': { mi: 'Tāurua te marama o tō whānautanga', en: 'Enter the month of your birth' } }, right: { 'birth-month': '3' } },
  {
    path: 'address',
    title: { mi: 'He aha tō wāhitau hou?', en: 'What is your new address?' },
    half: { 'address-street': ' 12 Ta\u0304maki Drive', 'address-postcode': '110' },
    wrong: { 'address-town': { mi: 'Tāurua tō tāone', en: 'Enter your town or city' }, 'address-postcode': { en: 'Enter a postcode with 4 digits, like 0110' } },
    right: { 'address-town': 'Tāmaki Makaurau', 'address-postcode': '1010' },
  },
  { path: 'contact', title: { mi: 'Me pēhea te whakapā ki a koe?', en: 'How should we contact you?' }, half: {}, wrong: { contact: { mi: 'Kōwhiria me pēhea te whakapā ki a koe', en: 'Choose how we should contact you' } }, right: { contact: 'email' } },
  { path: 'email', title: { mi: 'He aha tō wāhitau īmēra?', en: 'What is your email address?' }, half: { email: 'maui@' }, wrong: { email: { mi: 'Tāurua he wāhitau īmēra tika', en: 'Enter a valid email address' } }, right: { email: 'maui@example.org' } },
]

/** What a text is in a reading; what exists in one language only is read in that. */
function inReading({ mi, en }: Both, reading: Reading): string[] {
  return [...new Set(reading.split('-').map((language) => (language === 'mi' ? (mi ?? en) : en)!))]
}

const field = (name: string) => `main form [name="${name}"]`

async function fill(page: Page, answers: Record<string, string>) {
  for (const [name, answer] of Object.entries(answers)) {
    if (name === 'contact') {
      await page.check(`${field(name)}[value="${answer}"]`)
      continue
    }
    // In an email field of Firefox `fill` adds to what is there.
    await page.press(field(name), 'ControlOrMeta+a')
    await page.press(field(name), 'Delete')
    await page.fill(field(name), answer)
  }
}

/** Goes on, and waits until the page that follows can be used. */
async function press(page: Page, scripts: Scripts, button: string, until: string | RegExp) {
  await page.click(button)
  await page.waitForURL(until)
  await settle(page, scripts)
}

const GO_ON = 'main form button:not([name])'
const SAVE = 'main form button[name="then"]'
const at = (path: string) => new RegExp(`/address/${path}(\\?[a-z]*)?$`)

/** Everything that was typed, and everything that the page says is wrong with it. */
function shown(page: Page) {
  return page.evaluate(() => ({
    title: document.title,
    typed: [...new FormData(document.querySelector<HTMLFormElement>('main form')!)].filter(([name]) => name !== 'shown-errors').map(([name, value]) => [name, value as string]),
    summary: [...document.querySelectorAll<HTMLElement>('[role="alert"] a')].map((link) => [decodeURIComponent(link.getAttribute('href')!.slice(1)), link.innerText] as const),
    invalid: [...document.querySelectorAll('main form [aria-invalid="true"], main form fieldset[data-invalid]')].map((one) => one.getAttribute('name')),
  }))
}

/** Sends what is wrong, is told so, and may change the language in the middle of it. */
async function beWrong(page: Page, scripts: Scripts, { path, title, half, wrong }: Asking, reading: Reading, other?: Reading) {
  await page.waitForURL(at(path))
  expect((await shown(page)).summary).toEqual([])
  await fill(page, half)
  await page.click(GO_ON)
  await page.waitForSelector('[role="alert"] a')
  await settle(page, scripts)
  const before = await shown(page)
  const told = async (now: Reading) => {
    const { title: pageTitle, summary, typed, invalid } = await shown(page)
    expect(summary.map(([name]) => name)).toEqual(Object.keys(wrong))
    for (const [name, text] of summary) expect(text.split('\n')).toEqual(inReading(wrong[name]!, now))
    for (const [name, error] of Object.entries(wrong)) {
      // A part of a date is marked, and its question tells what is wrong.
      const said = await page.locator(`[id="${name}-error"], [id="${name.split('-')[0]}-error"]`).first().innerText()
      for (const text of inReading(error, now)) expect(said).toContain(text)
      expect(invalid).toContain(name)
    }
    const leading = now.startsWith('mi') ? 'mi' : 'en'
    expect(pageTitle).toMatch(new RegExp(`^${leading === 'mi' ? 'Hapa' : 'Error'}: `))
    for (const text of inReading(title, now)) expect(pageTitle).toContain(text)
    expect(typed).toEqual(before.typed)
  }
  await told(reading)
  for (const [name, text] of Object.entries(half)) expect(before.typed).toContainEqual([name, text])
  if (!other) return
  await choose(page, other, scripts)
  await told(other)
  await choose(page, reading, scripts)
  await told(reading)
}

describe.each(browsers)('in $name', ({ name, launch }) => {
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let messages: string[]
  let scripts: Scripts

  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())

  async function begin(now: Scripts) {
    scripts = now
    await context?.close()
    context = await openWindow(browser, scripts)
    page = await context.newPage()
    messages = consoleOf(page)
  }
  // Without scripts a script that is not loaded is as it should be.
  afterEach(() => expect(messages.splice(0).filter((message) => scripts === 'with scripts' || !/^failed: .*\.js /.test(message))).toEqual([]))

  const ways: [Scripts, Reading, Reading?][] = [
    ['without scripts', 'mi'],
    ['without scripts', 'en'],
    ['without scripts', 'mi-en', 'en'],
    ['with scripts', 'mi-en', 'en'],
  ]
  // What a server sends is the same for all browsers: the second one goes the way that has most on it.
  test.each(ways.filter(([, reading]) => name === 'Chromium' || reading === 'mi-en'))('%s, in %s: from the first page to the confirmation, with every error, and a change of language (%s) on each page', async (scripts, reading, other) => {
    await begin(scripts)
    await open(page, `${served.url}/address?reading=${reading}`, scripts)
    await press(page, scripts, 'a[href="/address/name"]', at('name'))
    for (const one of asking) {
      await beWrong(page, scripts, one, reading, other)
      await fill(page, one.right)
      await page.click(GO_ON)
    }

    await page.waitForURL(at('check'))
    const rows = () => page.locator('dd:first-of-type bdi').allInnerTexts()
    expect(await rows()).toEqual([NAME, '12 Ta\u0304maki Drive\nTāmaki Makaurau 1010', 'maui@example.org'])
    if (reading.includes('mi')) expect(await page.locator('dl').innerText()).toContain('27 Poutūterangi 1987')
    if (reading.includes('en')) expect(await page.locator('dl').innerText()).toContain('27 March 1987')

    // To one question and back, once without and once with another answer.
    await press(page, scripts, 'a[href="/address/name?change"]', at('name'))
    expect(await page.inputValue(field('name'))).toBe(NAME)
    await press(page, scripts, 'main a[href="/address/check"]', at('check'))
    await press(page, scripts, 'a[href="/address/contact?change"]', at('contact'))
    await page.check('[value="phone"]')
    await press(page, scripts, GO_ON, at('phone'))
    await page.fill(field('phone'), ' (021) 123-4567')
    await press(page, scripts, GO_ON, at('check'))
    expect(await rows()).toEqual([NAME, '12 Ta\u0304maki Drive\nTāmaki Makaurau 1010', ' (021) 123-4567'.trim()])

    await press(page, scripts, GO_ON, at('sent'))
    const titles = { mi: 'Kua tukuna tō wāhitau hou', en: 'Your new address was sent' }
    expect((await page.locator('h1').innerText()).split('\n')).toEqual(inReading(titles, reading))
    expect(await page.locator('main').innerText()).toMatch(/\b[A-Z0-9]{4}-[A-Z0-9]{4}\b/)
    const number = await page.locator('h1 + div strong').first().innerText()
    await page.reload()
    expect(await page.locator('h1 + div strong').first().innerText()).toBe(number)
    // It is sent: a new one begins at its beginning.
    await page.goto(`${served.url}/address/check`)
    expect(page.url()).toMatch(at('name'))
    expect(await page.inputValue(field('name'))).toBe('')
  })

  test('a half-filled page is saved as it is, and found again in another browser by its number', async () => {
    await begin('without scripts')
    await open(page, `${served.url}/address/name?reading=en`, scripts)
    await page.fill(field('name'), NAME)
    await press(page, scripts, GO_ON, at('birth'))
    await page.fill(field('birth-year'), ' 19')
    await press(page, scripts, SAVE, at('saved'))
    expect(await page.locator('main').innerText()).toContain('Your answers are kept for an hour')
    const number = await page.locator('h1 + div strong').first().innerText()

    await begin(scripts)
    await open(page, `${served.url}/address/birth?reading=mi`, scripts)
    expect(page.url()).toMatch(at('name'))
    await open(page, `${served.url}/address`, scripts)
    await press(page, scripts, 'a[href="/address/return"]', at('return'))
    for (const [written, told] of [['', 'Tāurua tō tau tono'], ['<script>alert("ō")</script>', 'Kāore i kitea te tau. Tirotiro, me tāuru anō']] as const) {
      await page.fill(field('reference'), written)
      await page.click(GO_ON)
      await page.waitForSelector('[role="alert"] a')
      expect(await page.locator('#reference-error').innerText()).toBe(`Hapa: ${told}`)
      expect(await page.inputValue(field('reference'))).toBe(written)
    }
    await choose(page, 'en', scripts)
    expect(await page.locator('[role="alert"] a').innerText()).toBe('We have no answers with this number. Check it and enter it again')
    // As people write it down.
    await page.fill(field('reference'), ` ${number.toLowerCase().replace('-', ' ')} `)
    await press(page, scripts, GO_ON, at('birth'))
    expect((await shown(page)).summary).toEqual([])
    expect(await page.inputValue(field('birth-year'))).toBe(' 19')
    await fill(page, { 'birth-day': '27', 'birth-month': '3', 'birth-year': '1987' })
    await press(page, scripts, GO_ON, at('address'))
    await press(page, scripts, 'main a[href="/address/birth"]', at('birth'))
    await press(page, scripts, 'main a[href="/address/name"]', at('name'))
    expect(await page.inputValue(field('name'))).toBe(NAME)
  })

  test('whatever is typed comes back as it was typed: after an error, in another language, and on the page of answers', async () => {
    const long = 'ā'.repeat(10_000)
    const hostile = `</script><script>alert(1)</script><img src=x onerror=alert(1)>"'&<!--]]>`
    const unseen = 'Ma\u0304ui O’Brien \u202Eevil \u00AD\u200B 🙂'
    await begin('without scripts')
    await open(page, `${served.url}/address/name?reading=en`, scripts)
    await page.fill(field('name'), long)
    await choose(page, 'mi-en', scripts)
    expect(await page.inputValue(field('name'))).toBe(long)
    await press(page, scripts, GO_ON, at('birth'))
    await fill(page, { 'birth-day': '1', 'birth-month': '1', 'birth-year': '1990' })
    await press(page, scripts, GO_ON, at('address'))
    await fill(page, { 'address-street': hostile, 'address-town': unseen })
    await page.click(GO_ON)
    await page.waitForSelector('[role="alert"] a')
    expect([await page.inputValue(field('address-street')), await page.inputValue(field('address-town'))]).toEqual([hostile, unseen])
    await page.fill(field('address-postcode'), '1010')
    await press(page, scripts, GO_ON, at('contact'))
    await page.check('[value="phone"]')
    await press(page, scripts, GO_ON, at('phone'))
    await page.fill(field('phone'), '021 123 4567')
    await press(page, scripts, GO_ON, at('check'))
    const [name, address] = await page.locator('dd bdi').allTextContents()
    expect([name, address]).toEqual([long, `${hostile}${unseen} 1010`])
    expect(await page.locator('main script, main img').count()).toBe(0)
  })
})

describe('the server', () => {
  const post = (url: string, body: Record<string, string> | string, cookie = '') => fetch(url, { method: 'POST', redirect: 'manual', body: new URLSearchParams(body), headers: { Cookie: cookie } })
  const cookieOf = (response: Response) => response.headers.get('set-cookie')!.split(';')[0]!

  test('gives a cookie that scripts cannot read and that ends after an hour', async () => {
    const sent = await post(`${served.url}/address/name`, { name: 'Hera' })
    expect([sent.status, sent.headers.get('location')]).toEqual([303, '/address/birth'])
    expect(sent.headers.get('set-cookie')).toMatch(/^address=[0-9a-f-]{36}; Path=\/address; Max-Age=3600; SameSite=Lax; HttpOnly$/)
  })

  test.each(['', 'address=', 'address=../../etc/passwd', `address=${'0'.repeat(36)}`])('has nothing for a browser that it does not know (%s)', async (cookie) => {
    for (const [path, leadsTo] of [['check', '/address/name'], ['phone', '/address/name'], ['saved', '/address'], ['sent', '/address']]) {
      const response = await fetch(`${served.url}/address/${path}`, { redirect: 'manual', headers: { Cookie: cookie } })
      expect([path, response.status, response.headers.get('location')]).toEqual([path, 303, leadsTo])
    }
    // Nor is anything sent that was never answered.
    expect((await post(`${served.url}/address/check`, {}, cookie)).headers.get('location')).toBe('/address/name')
  })

  test.each(['/address/', '/address/nowhere', '/address/constructor', '/address/check/x', '/addresses'])('has no page at %s', async (path) => {
    expect((await fetch(served.url + path)).status).toBe(404)
  })

  test('claims no errors that there are not, and shows none that were not shown', async () => {
    const page = await (await post(`${served.url}/address/address`, { reading: 'en', 'shown-errors': 'address-town __proto__ <script>', 'address-street': 'x' })).text()
    expect(page.match(/role="alert"[^]*?<\/ul>/)![0].match(/href="#[^"]*"/g)).toEqual(['href="#address-town"'])
  })

  test('tells a page nothing but the answer that is asked for there', async () => {
    const cookie = cookieOf(await post(`${served.url}/address/name`, { name: 'Hera' }))
    expect(await (await fetch(`${served.url}/address/birth`, { headers: { Cookie: cookie } })).text()).not.toContain('Hera')
  })

  test('forgets after an hour, and says so', async () => {
    // Its clock goes on by as much as a file says.
    const clock = join(folder, 'clock.txt')
    writeFileSync(clock, '0')
    const hook = join(folder, 'clock.mjs')
    writeFileSync(hook, `import { readFileSync } from 'node:fs'\nconst now = Date.now\nDate.now = () => now() + Number(readFileSync(${JSON.stringify(clock)}, 'utf8'))\n`)
    const own = await serve(folder, 'start.mjs', { nodeOptions: ['--import', hook] })
    const url = `${own.url}/address`
    const saved = await post(`${url}/name`, 'name=Hera&then=save')
    const cookie = cookieOf(saved)
    const number = /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(await (await fetch(`${url}/saved`, { headers: { Cookie: cookie } })).text())![0]
    const after = (minutes: number) => writeFileSync(clock, String(minutes * 60_000))

    after(59)
    expect((await post(`${url}/return`, { reference: number })).headers.get('location')).toBe('/address/birth')
    after(59 + 61)
    const gone = await (await post(`${url}/return`, { reference: number, reading: 'en', 'shown-errors': 'reference' })).text()
    expect(gone).toContain('The answers with this number were kept for an hour, and are deleted now. Start again')
    // In the middle of the way what was just typed is kept, and the person is told about the rest.
    const late = await post(`${url}/birth`, { 'birth-day': '27', 'birth-month': '3', 'birth-year': '1987' }, cookie)
    expect(late.headers.get('location')).toBe('/address/name?gone')
    expect(await (await fetch(`${url}/name?gone`)).text()).toContain('The answers that were kept for an hour are deleted. Enter them again.')
    const kept = cookieOf(late)
    expect((await post(`${url}/name`, { name: 'Hera' }, kept)).headers.get('location')).toBe('/address/address')
    expect(readFileSync(clock, 'utf8')).toBe(String(120 * 60_000))
    await own.stop()
    expect(own.complaints).toEqual([])
  })
})
