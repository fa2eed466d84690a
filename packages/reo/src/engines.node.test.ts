import { fileURLToPath } from 'node:url'
import { runInThisContext } from 'node:vm'
import { chromium, firefox, type BrowserType } from 'playwright'
import { beforeAll, describe, expect, test } from 'vitest'
import { build } from 'vite'
import { findChromium, findFirefox, launchOptions, type Browser } from '../../../tools/browsers.mjs'
import { findWebKit, runInWebKit } from '../../../tools/webkit.mjs'
import { calls } from './table.test-data.js'

// The whole table in every engine at once, and byte for byte: one bundle, whose answers travel as JSON.

const file = (name: string) => JSON.stringify(fileURLToPath(new URL(name, import.meta.url)))
const entry = `
  import * as reo from ${file('./index.ts')}
  import { answers } from ${file('./table.test-data.ts')}
  globalThis.reoAnswers = JSON.stringify(answers(reo))`

let bundle = ''
beforeAll(async () => {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [{ name: 'entry', resolveId: (id) => (id === 'entry' ? '\0entry' : undefined), load: (id) => (id === '\0entry' ? entry : undefined) }],
    build: { write: false, rolldownOptions: { input: 'entry', output: { format: 'iife' } } },
  })
  const [output] = [result].flat()
  if (!output || !('output' in output)) throw new Error('Vite built nothing')
  bundle = output.output[0].code
}, 60_000)

const expected = JSON.stringify(calls.map(([, , , answer]) => answer ?? null))

function agrees(given: unknown) {
  if (given === expected) return
  const rows = JSON.parse(String(given)) as unknown[]
  // Some rows say more than two long strings do.
  expect(calls.flatMap(([what, name, , answer], row) => (JSON.stringify(rows[row]) === JSON.stringify(answer ?? null) ? [] : [{ what, name, answer, given: rows[row] }]))).toEqual([])
  expect(given).toBe(expected)
}

async function inPlaywright(type: BrowserType, browser: Browser, locale?: string, timezoneId?: string): Promise<unknown> {
  const running = await type.launch(launchOptions(browser))
  try {
    const page = await (await running.newContext({ ...(locale && { locale }), ...(timezoneId && { timezoneId }) })).newPage()
    // Or else nothing was tested.
    if (locale) expect(await page.evaluate(() => new Intl.DateTimeFormat().resolvedOptions().locale)).toBe(locale)
    return await page.evaluate(`${bundle}; globalThis.reoAnswers`)
  } finally {
    await running.close()
  }
}

test('Node', () => {
  runInThisContext(bundle)
  agrees((globalThis as { reoAnswers?: string }).reoAnswers)
})

describe('Chromium', () => {
  test.each([['en-US', 'America/New_York'], ['pl-PL', 'Europe/Warsaw'], ['ar-EG', 'Africa/Cairo'], ['ja-JP', 'Asia/Tokyo'], ['da-DK', 'Pacific/Kiritimati']])('that speaks %s', async (locale, zone) => {
    agrees(await inPlaywright(chromium, await findChromium(), locale, zone))
  }, 60_000)
})

const foundFirefox = findFirefox()
test.skipIf('reason' in foundFirefox)('Firefox', async () => {
  if (!('reason' in foundFirefox)) agrees(await inPlaywright(firefox, foundFirefox))
}, 60_000)

const webkit = findWebKit()
test.skipIf('reason' in webkit)('WebKit', async () => {
  if (!('reason' in webkit)) agrees(await runInWebKit(webkit, `${bundle}; return globalThis.reoAnswers`))
}, 60_000)
