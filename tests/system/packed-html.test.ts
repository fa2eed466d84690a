import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright'
import { createServer, type Server } from 'node:http'
import { readFile } from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers, consoleOf } from './browsers.ts'
import { installed } from './installed.ts'

const policy = "default-src 'self'; style-src 'self'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'"
const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.woff2': 'font/woff2' }

let dist: string
let server: Server
let url: string

beforeAll(async () => {
  dist = join((await installed()).folder, 'node_modules/@reorua/html/dist')
  server = createServer((request, response) => {
    const name = new URL(request.url!, 'http://localhost').pathname
    readFile(join(dist, name)).then(
      (content) => response.writeHead(200, { 'content-type': types[extname(name)] ?? 'text/plain', 'content-security-policy': policy }).end(content),
      () => response.writeHead(name === '/favicon.ico' ? 204 : 404).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server?.close())

// Chromium remarks where the script has moved the focus to the errors before it got to do so: to the same place.
const wasFaster = 'Autofocus processing was blocked because a document already has a focused element.'

const question = 'pages/passport/with-errors.mi-en.html'

describe.each(browsers)('the packed kit in $name, under the strictest policy', ({ launch }) => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())

  async function open(path: string, address = url): Promise<{ page: Page; messages: string[] }> {
    const page = await (await browser.newContext({ viewport: { width: 1000, height: 800 } })).newPage()
    const messages = consoleOf(page)
    await page.goto(`${address}/${path}`, { waitUntil: 'load' })
    await page.evaluate(() => document.fonts.ready)
    return { page, messages }
  }

  test.each([question, 'pages/page-shell/page.en.html', 'browse/tabs/many.mi-en.html', 'browse/table/wide.mi.html', 'index.html'])('%s is styled, and says nothing', async (path) => {
    const { page, messages } = await open(path)
    const { family, loaded, ground } = await page.evaluate(() => ({ family: getComputedStyle(document.body).fontFamily, loaded: [...document.fonts].some(({ status }) => status === 'loaded'), ground: getComputedStyle(document.body).backgroundColor }))
    expect(family).toContain('Schibsted Grotesk')
    expect(loaded).toBe(true)
    expect(ground).not.toBe('rgba(0, 0, 0, 0)')
    expect(messages.filter((message) => !message.includes(wasFaster))).toEqual([])
    await page.context().close()
  })

  test('would not be so silent with what the policy is there for', async () => {
    const { page, messages } = await open(question)
    await page.evaluate(() => document.head.append(Object.assign(document.createElement('style'), { textContent: 'h1 { color: red }' })))
    await expect.poll(() => messages.length).toBeGreaterThan(0)
    await page.context().close()
  })

  test('an error summary has the focus, and leads into its field', async () => {
    const { page, messages } = await open(question)
    expect(await page.evaluate(() => document.activeElement!.className)).toBe('reo-error-summary')
    await page.locator('.reo-error-summary a').first().click()
    const [hash, focused] = await page.evaluate(() => [location.hash, document.activeElement!.id])
    expect([hash, focused]).toEqual(['', decodeURIComponent((await page.locator('.reo-error-summary a').first().getAttribute('href'))!.slice(1).replace(/^birth$/, 'birth-year'))])
    expect(messages.filter((message) => !message.includes(wasFaster))).toEqual([])
    await page.context().close()
  })

  test('who has begun to write is left alone when the script comes late', async () => {
    const page = await (await browser.newContext()).newPage()
    let release!: () => void
    const late = new Promise<void>((resolve) => (release = resolve))
    await page.route('**/reorua.js', async (route) => {
      await late
      await route.continue()
    })
    await page.goto(`${url}/${question}`, { waitUntil: 'commit' })
    await page.locator('#name').focus()
    release()
    await page.waitForLoadState('load')
    expect(await page.evaluate(() => document.activeElement!.id)).toBe('name')
    await page.context().close()
  })

  test('tabs are tabs, and with the script lost links to their parts', async () => {
    const { page } = await open('browse/tabs/plain.en.html')
    await page.getByRole('tab', { name: 'Passport' }).focus()
    await page.keyboard.press('ArrowRight')
    expect(new URL(page.url()).hash).toBe('#plain-licence')
    expect(await page.getByRole('tabpanel', { name: 'Driver licence' }).isVisible()).toBe(true)
    await page.context().close()

    const lost = await (await browser.newContext()).newPage()
    await lost.route('**/*.js', (route) => route.abort())
    await lost.goto(`${url}/browse/tabs/plain.en.html`)
    expect(await lost.getByRole('tab').count()).toBe(0)
    await lost.getByRole('link', { name: 'Driver licence' }).click()
    expect(await lost.locator('#plain-licence').isVisible()).toBe(true)
    expect(await lost.locator('#plain-passport').isVisible()).toBe(false)
    await lost.context().close()
  })

  test('the pages that show it work from a disk as well', async () => {
    const { page, messages } = await open('browse/tabs/plain.en.html', pathToFileURL(dist).href)
    await page.getByRole('tab', { name: 'Driver licence' }).click()
    expect(await page.getByRole('tabpanel', { name: 'Driver licence' }).isVisible()).toBe(true)
    await page.getByRole('link', { name: 'Māori then English' }).click()
    await page.waitForURL('**/plain.mi-en.html')
    await page.getByRole('link', { name: 'Reorua HTML' }).click()
    await page.getByRole('link', { name: 'With error' }).first().click()
    await page.waitForURL('**/browse/*/with-error.mi-en.html')
    expect(messages.filter((message) => !message.includes(wasFaster))).toEqual([])
    await page.context().close()
  })
})

describe('axe finds nothing', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await browsers[0]!.launch()
  })
  afterAll(() => browser?.close())

  const paths = ['index.html', 'browse/radios/with-error.mi-en.html', 'browse/tabs/many.en-mi.html', 'browse/table/wide.mi.html', 'pages/page-shell/page.mi-en.html', question]

  test.each(paths)('on %s, at 320 pixels and in the dark too, and nothing is cut off', async (path) => {
    for (const options of [{}, { viewport: { width: 320, height: 800 }, colorScheme: 'dark' as const }]) {
      const page = await (await browser.newContext(options)).newPage()
      await page.goto(`${url}/${path}`)
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
      // The builder's types are of another Playwright, which it brings with it.
      const { violations, passes } = await new AxeBuilder({ page: page as never }).options({ runOnly: { type: 'tag', values: tags }, rules: { 'target-size': { enabled: true } } }).analyze()
      expect(passes.length).toBeGreaterThan(10)
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))).toEqual([])
      expect(await page.evaluate(() => document.scrollingElement!.scrollWidth <= innerWidth)).toBe(true)
      await page.context().close()
    }
  })
})

test('the script is small, and asks for nothing else', () => {
  const code = readFileSync(join(dist, 'reorua.js'), 'utf8')
  expect(gzipSync(code).length).toBeLessThan(3400)
  expect(code).not.toMatch(/\bimport\b|react/)
})
