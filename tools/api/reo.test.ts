import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import * as reo from '../../packages/reo/src/index.ts'
import { contentFaults } from '../pack-content.mjs'
import { claimsOf, evaluate } from './examples.ts'
import { faultsOf } from './faults.ts'
import { pageOf } from './page.ts'
import { readPackage } from './read-package.ts'

const folder = fileURLToPath(new URL('../../packages/reo', import.meta.url))
const read = readPackage(folder)
const claims = read.entries.flatMap(claimsOf).map((claim) => [claim.code, claim] as const)

test('the reference of @reorua/reo is what its sources give: npm run generate writes it', () => {
  expect(readFileSync(join(folder, 'API.md'), 'utf8')).toBe(pageOf(read))
})

test('@reorua/reo leaves no public name, option, undefined or rule unexplained', () => {
  expect(faultsOf(read)).toEqual([])
})

test('the page has every value that the package exports', () => {
  const values = read.entries.filter(({ kind }) => kind !== 'type').map(({ name }) => name)
  expect(values.sort()).toEqual(Object.keys(reo).sort())
})

test('there are examples', () => {
  expect(claims.length).toBeGreaterThan(0)
})

test.each(claims)('as its docstring says, %s', (_, claim) => {
  const [given, claimed] = evaluate(claim, reo)
  expect(given).toEqual(claimed)
})

test('the reference is published with the package', () => {
  const { files } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { files: string[] }
  expect(files).toContain('API.md')
  expect(contentFaults({ name: '@reorua/reo', files: ['LICENSE', 'README.md', 'package.json', 'API.md', 'dist/dates/day.js', 'dist/dates/day.d.ts'] })).toEqual([])
})
