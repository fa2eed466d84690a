import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsers, open } from './browsers.ts'
import { installed } from './installed.ts'
import { choose, fillAll, readings, send } from './passport.ts'
import { serve, type Served } from './served.ts'

let served: Served
let browser: Browser

beforeAll(async () => {
  served = await serve((await installed()).folder)
  browser = await browsers[0]!.launch()
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function faults(page: Page): Promise<string[]> {
  // The builder's types are of another Playwright, which it brings with it.
  const { violations, passes } = await new AxeBuilder({ page: page as never }).options({ runOnly: { type: 'tag', values: tags }, rules: { 'target-size': { enabled: true } } }).analyze()
  expect(passes.length).toBeGreaterThan(20)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

// axe is a script itself, so a page without scripts is one whose own never come.
describe.each(['with scripts', 'without scripts'] as const)('axe finds nothing %s', (scripts) => {
  let page: Page
  beforeAll(async () => {
    const context = await browser.newContext()
    if (scripts === 'without scripts') await context.route('**/*.js', (route) => route.abort())
    page = await context.newPage()
  })

  test.each(readings)('on the page as it comes, with its errors, and on what follows, in %s', async (reading) => {
    await open(page, `${served.url}/passport?reading=${reading}`, scripts)
    expect(await faults(page)).toEqual([])
    await send(page)
    await page.waitForSelector('[role="alert"] a')
    await page.click('#application summary')
    expect(await faults(page)).toEqual([])
    await fillAll(page)
    await send(page)
    await page.waitForURL('**/passport/sent')
    expect(await faults(page)).toEqual([])
  })

  test('where nothing is found', async () => {
    await page.goto(`${served.url}/nowhere?reading=mi-en`)
    expect(await faults(page)).toEqual([])
  })
})

test('axe would find a fault on these pages', async () => {
  const page = await (await browser.newContext()).newPage()
  await open(page, `${served.url}/passport?reading=mi`, 'with scripts')
  await choose(page, 'mi-en', 'with scripts')
  await page.evaluate(() => {
    document.querySelector('label[for="name"]')!.remove()
    document.documentElement.lang = 'xx-nothing'
  })
  const found = (await faults(page)).join()
  expect(found).toContain('label: #name')
  expect(found).toContain('html-lang-valid: html')
})
