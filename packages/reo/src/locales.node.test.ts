import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { calls } from './table.test-data.js'

// V8 takes its default locale and zone from the environment once, at start: only a fresh process
// can show that neither reaches the text.

/** Node runs the sources as they are, once `.js` in an import leads to the `.ts` beside it. */
const runSources = `
  import { registerHooks } from 'node:module'
  registerHooks({
    resolve: (specifier, context, next) =>
      next(specifier.startsWith('.') && context.parentURL?.endsWith('.ts') ? specifier.replace(/\\.js$/, '.ts') : specifier, context),
  })`

function run(code: string, env: Record<string, string>): string {
  const hooks = `data:text/javascript,${encodeURIComponent(runSources)}`
  return execFileSync(process.execPath, ['--import', hooks, '--input-type=module', '--eval', code], {
    encoding: 'utf8',
    env: { ...env, SystemRoot: process.env.SystemRoot ?? '' },
  })
}

const sources = { index: new URL('./index.ts', import.meta.url).href, table: new URL('./table.test-data.ts', import.meta.url).href }

const answerTheTable = `
  import * as reo from ${JSON.stringify(sources.index)}
  import { answers } from ${JSON.stringify(sources.table)}
  process.stdout.write(JSON.stringify({ heard: new Intl.DateTimeFormat().resolvedOptions(), answers: answers(reo) }))`

/** The rows that read otherwise. */
const differences = (given: unknown[]) => calls.filter(([, , , answer], row) => JSON.stringify(answer ?? null) !== JSON.stringify(given[row]))

describe('the whole table reads the same, byte for byte, where the host speaks', () => {
  test.each([
    ['en_US', 'en-US', 'America/New_York'],
    ['pl_PL', 'pl-PL', 'Europe/Warsaw'],
    ['ar_EG', 'ar-EG', 'Africa/Cairo'],
    ['ja_JP', 'ja-JP', 'Asia/Tokyo'],
    ['mi_NZ', 'mi-NZ', 'Pacific/Kiritimati'],
  ])('%s', (locale, tag, zone) => {
    const output = run(answerTheTable, { LC_ALL: `${locale}.UTF-8`, LANG: `${locale}.UTF-8`, TZ: zone })
    const { heard, answers } = JSON.parse(output)
    // Or else nothing was tested.
    expect([heard.locale, heard.timeZone]).toEqual([tag, zone])
    expect(answers).toHaveLength(calls.length)
    expect(differences(answers)).toEqual([])
  })
})

test('importing the engine runs nothing, and all but instants work where there is no Intl', () => {
  const code = `
    delete globalThis.Intl
    const reo = await import(${JSON.stringify(sources.index)})
    process.stdout.write([
      reo.formatDate('mi', '2026-12-03', { style: 'full' }),
      reo.formatDate('mi', 0),
      reo.formatMoney('mi', 1234.5),
      reo.formatList('mi', ['a', 'b'], { type: 'or' }),
    ].join('\\n'))`
  expect(run(code, {}).split('\n')).toEqual(['Rāpare, 3 Hakihea 2026', '', '$1,234.50', 'a, b rānei'])
})
