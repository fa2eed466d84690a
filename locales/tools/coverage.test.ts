import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { printCoverage } from './coverageCommand.ts'
import { readCsv } from './exchange/csvText.ts'
import { fixture, honest, honestBut } from './fixture.ts'
import { runHere } from './runHere.ts'

const run = (...options: string[]) => runHere(printCoverage, options)

function coverage(root: string): Record<string, string[]> {
  return Object.fromEntries(run(root).stdout.trim().split('\n').map((line) => line.trim().split(/\s+/)).map(([name = '', ...cells]) => [name, cells]))
}

const changed = honestBut({ 'en/greeting.json': { contact: 'Get in touch' }, 'en/other.json': { a: 'One', b: 'Two' } })

test('counts the strings of each namespace by standing', () => {
  const table = coverage(fixture(honestBut({ 'en/other.json': { a: 'One', b: 'Two' } })))
  expect(Object.values(table)[0]).toEqual(['total', 'reviewed', 'published', 'attested', 'draft', 'missing', 'stale'])
  expect(table.greeting).toEqual(['8', '1', '1', '1', '4', '1', '·'])
  expect(table.other).toEqual(['2', '·', '·', '·', '·', '2', '·'])
  expect(table.all).toEqual(['10', '1', '1', '1', '4', '3', '·'])
})

test('counts a stale string among the drafts', () => {
  const table = coverage(fixture(honestBut({ 'en/greeting.json': { contact: 'Get in touch' } })))
  expect(table.greeting).toEqual(['8', '1', '·', '1', '5', '1', '1'])
})

test('counts a string without a standing as a draft', () => {
  const table = coverage(fixture({ ...honest, 'standing/greeting.json': undefined }))
  expect(table.greeting).toEqual(['8', '·', '·', '·', '7', '1', '·'])
})

test('names what is missing, and what is stale since which English', () => {
  expect(run(fixture(changed)).stdout).toContain(`
missing in greeting: untranslated
stale in greeting: contact “Whakapā mai” was made from “Contact us”; the English is now “Get in touch”
missing in other: a, b
`)
})

test('says nothing more where nothing is left to do', () => {
  expect(run(fixture({ 'en/other.json': { a: 'One' }, 'mi/other.json': { a: 'Tahi' }, 'standing/other.json': { a: { standing: 'draft', english: 'One' } } })).stdout).toMatch(/\nall .*\n$/)
})

test('gives the same to programs', () => {
  expect(JSON.parse(run('--format', 'json', fixture(changed)).stdout)).toMatchObject([
    {
      total: { total: 10, stale: 1, missing: 3 },
      namespaces: [
        { ns: 'greeting', total: 8, reviewed: 1, draft: 5, missing: 1, stale: 1, missingKeys: [{ key: 'untranslated', en: 'Nothing yet' }], staleKeys: [{ key: 'contact', mi: 'Whakapā mai', madeFrom: 'Contact us', en: 'Get in touch' }] },
        { ns: 'other', missingKeys: [{ key: 'a' }, { key: 'b' }], staleKeys: [] },
      ],
    },
  ])
})

test('gives the same to spreadsheets', () => {
  const { stdout } = run('--format', 'csv', fixture(changed))
  expect(stdout.startsWith('\uFEFF')).toBe(true)
  const [head, ...rows] = readCsv(stdout).map(({ cells }) => cells.slice(1))
  expect(head).toEqual(['namespace', 'total', 'reviewed', 'published', 'attested', 'draft', 'missing', 'stale', 'missing keys', 'stale keys (made from → English now)'])
  expect(rows).toEqual([
    ['greeting', '8', '1', '0', '1', '5', '1', '1', 'untranslated: Nothing yet', 'contact: Contact us → Get in touch'],
    ['other', '2', '0', '0', '0', '0', '2', '0', 'a: One\nb: Two', ''],
  ])
})

test('says which formats there are', () => {
  expect(run('--format', 'xml')).toMatchObject({ status: 1, stderr: 'There is no format “xml”; there are table, json and csv.\n' })
  expect(run('--colour')).toMatchObject({ status: 1, stderr: expect.stringMatching(/--colour.*Write: node/) })
})

test('is a command', () => {
  const tool = (...options: string[]) => spawnSync(process.execPath, [fileURLToPath(new URL('coverage.ts', import.meta.url)), ...options], { encoding: 'utf8' })
  expect(tool(fixture(honest))).toMatchObject({ status: 0, stderr: '', stdout: expect.stringMatching(/greeting +8/) })
  expect(tool('--format', 'xml')).toMatchObject({ status: 1, stdout: '', stderr: expect.stringMatching(/^There is no format/) })
})
