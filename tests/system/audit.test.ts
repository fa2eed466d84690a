import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { judgeByAxe, judgeByOracle } from '../../tools/audit/judge.ts'
import type { Results, Visit } from '../../tools/audit/model.ts'
import { readScripts, type Scripts } from '../../tools/audit/scripts.ts'
import { reportPage } from '../../tools/audit/writeReport.ts'
import { findChromium, launchOptions } from '../../tools/browsers.mjs'
import { bin, root } from '../../tools/run.mjs'

const folder = mkdtempSync(join(tmpdir(), 'reorua-audit-'))
const [storybook, report] = [join(folder, 'storybook'), join(folder, 'report')]
const read = (name: string) => readFileSync(join(report, name), 'utf8')

const node = (script: string, ...args: string[]) => spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: 'utf8', env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' } })

let audit: ReturnType<typeof node>
let results: Results
let browser: Browser
let scripts: Scripts

const visitsOf = (id: string) => results.visits.filter(({ story }) => story.id === `planted--${id}`)
const rulesOf = ({ violations }: Visit, viewport: string) => violations.filter((finding) => finding.viewport === viewport).map(({ id }) => id)

beforeAll(async () => {
  const built = node(bin.storybook, 'build', '--config-dir', 'tests/system/audit-fixture/.storybook', '--output-dir', storybook, '--loglevel', 'warn')
  if (built.status !== 0) throw new Error(built.stderr + built.stdout)
  audit = node('tools/audit/audit.ts', '--reuse', '--storybook', storybook, '--out', report, '--site', 'https://example.govt.nz')
  results = JSON.parse(read('results.json')) as Results
  scripts = await readScripts()
  browser = await chromium.launch(launchOptions(await findChromium()))
})

afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('an audit of a Storybook with planted errors', () => {
  test('fails, and says what it found', () => {
    expect(audit.status).toBe(1)
    expect(audit.stdout).toContain('4 stories, 16 pages')
  })

  test('visits every story in every reading, in that language', () => {
    expect(results.totals).toMatchObject({ stories: 4, pages: 16, failures: 4 })
    expect(visitsOf('right').map(({ reading, lang }) => [reading, lang])).toEqual([['mi', 'mi'], ['en', 'en-NZ'], ['mi-en', 'mi'], ['en-mi', 'en-NZ']])
  })

  test('finds nothing where nothing is wrong', () => {
    for (const { violations, faults, failure } of visitsOf('right')) expect({ violations, faults, failure }).toEqual({ violations: [], faults: [], failure: undefined })
  })

  test('finds what axe can find, in both window sizes, also inside closed details', () => {
    for (const visit of visitsOf('axe-finds')) {
      expect(rulesOf(visit, 'small').toSorted()).toEqual(['color-contrast', 'image-alt', 'label', 'target-size'])
      expect(rulesOf(visit, 'medium')).toEqual(rulesOf(visit, 'small'))
    }
  })

  test('finds what the language oracle can find', () => {
    const found = Object.fromEntries(visitsOf('oracle-finds').map(({ reading, faults }) => [reading, faults.map(({ kind, where }) => `${kind} ${where}`)]))
    const unmarked = ['no-mark <p>', 'no-mark <nav> [aria-label]']
    // With both languages each half carries its own mark, so the wrong one around them changes nothing.
    expect(found['mi-en']).toEqual(unmarked)
    expect(found['en-mi']).toEqual(unmarked)
    expect(found.mi).toEqual([unmarked[0], 'wrong-lang <p>', unmarked[1]])
    expect(found.en).toEqual(found.mi)
  })

  test('tells of a story that could not be shown, instead of judging the message about it', () => {
    for (const { failure, violations } of visitsOf('throws')) {
      expect(failure).toContain('planted')
      expect(violations).toEqual([])
    }
  })
})

describe('its files', () => {
  test('have a row for each error, one for a clean page and none for a page that was not judged', () => {
    const rows = read('axe_core_audit.csv').trimEnd().split('\r\n')
    const clean = rows.filter((row) => row.includes('No issues found'))
    // Two clean stories in four readings and two window sizes.
    expect(clean).toHaveLength(16)
    expect(rows).toHaveLength(1 + clean.length + results.totals.violations)
    expect(rows.join()).not.toContain('planted--throws')
    expect(clean[0]).toContain('https://example.govt.nz,https://example.govt.nz/iframe.html?id=planted--right&viewMode=story&globals=reading:mi')
  })

  test('hold the language errors', () => {
    expect(read('reorua_language_audit.csv').trimEnd().split('\r\n')).toHaveLength(1 + 8 + results.totals.faults)
  })
})

describe('the report for people', () => {
  test('names each error and has none of its own', async () => {
    const page = await browser.newPage()
    await page.goto(`file://${join(report, 'index.html')}`)
    for (const rule of ['color-contrast', 'image-alt', 'label', 'target-size']) expect(await page.getByText(rule, { exact: true }).count()).toBeGreaterThan(0)
    await page.addScriptTag({ content: scripts.axe })
    const { violations } = await judgeByAxe(page)
    expect(violations.map(({ id, viewport, nodes }) => [id, viewport, nodes.map(({ html }) => html)])).toEqual([])
  })

  test('says every text in its language', async () => {
    const page = await browser.newPage()
    await page.setContent(await reportPage(results, { oracle: true }))
    await page.addScriptTag({ content: scripts.oracle })
    expect(await judgeByOracle(page)).toEqual([])
  })

  test('can be narrowed down to what has errors', async () => {
    const page = await browser.newPage()
    await page.goto(`file://${join(report, 'index.html')}`)
    await page.getByRole('checkbox', { name: 'Errors only' }).check()
    await expect.poll(() => page.getByRole('status').textContent()).toContain('Examples: 3')
    await page.getByRole('searchbox').fill('oracle')
    await expect.poll(() => page.getByRole('status').textContent()).toContain('Examples: 1')
  })
})
