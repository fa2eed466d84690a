import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { packedApp } from './packedApp.ts'
import { asText, changesOf, fromText, recordOf, sizesOf, weigh, type Sizes } from './sizes.ts'

const file = new URL('./sizes.txt', import.meta.url)
const recorded = existsSync(file) ? fromText(readFileSync(file, 'utf8')) : {}

let app: Awaited<ReturnType<typeof packedApp>>
let sizes: Sizes

beforeAll(async () => {
  app = await packedApp()
  sizes = await sizesOf(app.folder, app.modules)
})
afterAll(() => app?.remove())

test('nothing weighs more or less than tests/system/sizes.txt says', async () => {
  const changes = changesOf(sizes, recorded)
  await expect(asText(recordOf(sizes, recorded)))
    .toMatchFileSnapshot('sizes.txt')
    .catch(() => {
      throw new Error(`Sizes differ from what is recorded. If that is meant, \`npm test -- --project system packed-sizes -u\` records them.\n${changes.join('\n')}`)
    })
})

test('everything that can be imported is weighed', () => {
  for (const name of ['@reorua/react', '@reorua/react/button', '@reorua/i18n { Say }', '@reorua/i18n/i18next', '@reorua/i18n/pseudo', '@reorua/reo { formatDate }', '@reorua/tokens/reorua.css', '@reorua/tokens/fonts.css']) {
    expect([name, sizes[name]?.every((bytes) => bytes > 0)]).toEqual([name, true])
  }
  expect(Object.keys(sizes).join()).not.toMatch(/package\.json|internal|woff2/)
})

test('a part weighs less than the whole, and styled-components is in the first number alone', () => {
  const [whole, own] = sizes['@reorua/react/button']!
  expect(own).toBeLessThan(whole - 8000)
  expect(sizes['@reorua/react']![0]).toBeGreaterThan(whole)
  expect(sizes['@reorua/reo { formatDate }']![0]).toBeLessThan(sizes['@reorua/reo']![0])
})

test('more code weighs more', async () => {
  const button = "export * from '@reorua/react/button'"
  const more = Array.from({ length: 40 }, (_, index) => `export const planted${index} = ${JSON.stringify((index * 7919).toString(36).repeat(3))}`).join('\n')
  const { before, after } = (await weigh(app.folder, { before: button, after: `${button}\n${more}` })) as Record<'before' | 'after', Sizes[string]>
  expect(after[1] - before[1]).toBeGreaterThan(200)
  expect(changesOf({ button: after }, { button: before })[0]).toMatch(/^button has grown: \+\d+ B/)
})

describe('the record', () => {
  const before: Sizes = { a: [20_000, 8000], b: [600, 600] }

  test('is written and read without loss', () => expect(fromText(asText(before))).toEqual(before))

  test('stays as it is where hardly anything has changed, so that small changes cannot add up', () => {
    expect(recordOf({ a: [20_190, 8070], b: [650, 550] }, before)).toEqual(before)
    expect(changesOf({ a: [20_190, 8070], b: [650, 550] }, before)).toEqual([])
  })

  test('says what has grown, what is lighter, what is new and what is gone', () => {
    expect(changesOf({ a: [20_300, 8300], c: [5, 5] }, before)).toEqual([
      'a has grown: +300 B (20000 → 20300) beyond React, +300 B (8000 → 8300) of its own.',
      'c is new: 5 B beyond React, 5 B of its own.',
      'b is no longer there.',
    ])
    expect(changesOf({ ...before, b: [549, 549] }, before)).toEqual(['b is lighter: -51 B (600 → 549) beyond React, -51 B (600 → 549) of its own.'])
  })
})
