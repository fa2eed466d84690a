import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { browsers } from './browsers.ts'
import { showsThePassportPage } from './clientPage.ts'
import { serveClient } from './clients.ts'

showsThePassportPage('vite-spa')

let served: Awaited<ReturnType<typeof serveClient>>
let browser: Browser
beforeAll(async () => {
  served = await serveClient('vite-spa')
  browser = await browsers[0]!.launch()
}, 900_000)
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

test('before scripts and without them the page says what it is and whom to ask, in both languages', async () => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await page.goto(served.url)
  expect([await page.title(), await page.getAttribute('html', 'lang'), await page.getAttribute('title', 'lang', { strict: false })]).toEqual(['Tono uruwhenua / Apply for a passport', 'mi', 'mi'])
  expect(await page.locator('h1 [lang]').evaluateAll((halves) => halves.map((half) => `${(half as HTMLElement).lang}: ${half.textContent}`))).toEqual(['mi: Tono uruwhenua', 'en-NZ: Apply for a passport'])
  expect(await page.locator('a').innerText()).toMatch(/Whakapā mai\s+Contact us/)
})

test('whoever has chosen nothing reads both languages', async () => {
  const page = await browser.newPage()
  await page.goto(served.url)
  expect(await page.locator('[aria-current="true"]').innerText()).toMatch(/Te reo Māori\s+English/)
})
