import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import * as nz from '../../packages/nz/src/index.ts'
import * as reo from '../../packages/reo/src/index.ts'
import { contentFaults } from '../pack-content.mjs'
import { claimsOf, evaluate } from './examples.ts'
import { faultsOf } from './faults.ts'
import { pageOf } from './page.ts'
import { readPackage } from './read-package.ts'

const packages = [
  ['@reorua/reo', 'packages/reo', reo, 'dist/dates/day'],
  ['@reorua/nz', 'packages/nz', nz, 'dist/bank-account/check-sum'],
] as const

describe.each(packages)('the reference of %s', (name, path, values, module) => {
  const folder = fileURLToPath(new URL(`../../${path}`, import.meta.url))
  const read = readPackage(folder)
  const claims = read.entries.flatMap(claimsOf).map((claim) => [claim.code, claim] as const)

  test('is what its sources give: npm run generate writes it', () => {
    expect(readFileSync(join(folder, 'API.md'), 'utf8')).toBe(pageOf(read))
  })

  test('leaves no public name, option, undefined or rule unexplained', () => {
    expect(faultsOf(read)).toEqual([])
  })

  test('has every value that the package exports', () => {
    const named = read.entries.filter(({ kind }) => kind !== 'type').map(({ name }) => name)
    expect(named.sort()).toEqual(Object.keys(values).sort())
  })

  test('has examples', () => {
    expect(claims.length).toBeGreaterThan(0)
  })

  test.each(claims)('is right that %s', (_, claim) => {
    const [given, claimed] = evaluate(claim, values)
    expect(given).toEqual(claimed)
  })

  test('is published with the package', () => {
    const { files } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { files: string[] }
    expect(files).toContain('API.md')
    expect(contentFaults({ name, files: ['LICENSE', 'README.md', 'package.json', 'API.md', `${module}.js`, `${module}.d.ts`] })).toEqual([])
  })
})
