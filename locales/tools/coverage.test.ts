import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { fixture, honest, honestBut } from './fixture.ts'

function coverage(root: string): Record<string, string[]> {
  const { stdout } = spawnSync(process.execPath, [fileURLToPath(new URL('coverage.ts', import.meta.url)), root], { encoding: 'utf8' })
  return Object.fromEntries(stdout.trim().split('\n').map((line) => line.trim().split(/\s+/)).map(([name = '', ...cells]) => [name, cells]))
}

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
