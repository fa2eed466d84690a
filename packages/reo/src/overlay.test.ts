import { describe, expect, test } from 'vitest'
import { parseTag } from './index.js'

const mi = { language: 'mi', lang: 'mi' }

describe('a tag is read', () => {
  test.each([
    ['mi', { ...mi, fallbacks: ['mi', 'en-NZ'] }],
    ['mi-NZ', { ...mi, fallbacks: ['mi', 'en-NZ'] }],
    ['MI-nz', { ...mi, fallbacks: ['mi', 'en-NZ'] }],
    ['en', { language: 'en', lang: 'en-NZ', fallbacks: ['en-NZ'] }],
    ['en-NZ', { language: 'en', lang: 'en-NZ', fallbacks: ['en-NZ'] }],
    ['mi-x-waikato', { ...mi, overlay: 'waikato', fallbacks: ['mi-x-waikato', 'mi', 'en-NZ'] }],
    ['mi-NZ-X-KaiTahu', { ...mi, overlay: 'kaitahu', fallbacks: ['mi-x-kaitahu', 'mi', 'en-NZ'] }],
    ['mi-x-kaitahu-murihiku', { ...mi, overlay: 'kaitahu-murihiku', fallbacks: ['mi-x-kaitahu-murihiku', 'mi-x-kaitahu', 'mi', 'en-NZ'] }],
    ['mi-x-a', { ...mi, overlay: 'a', fallbacks: ['mi-x-a', 'mi', 'en-NZ'] }],
    [
      'mi-x-waikato-tainui-2018',
      { ...mi, overlay: 'waikato-tainui-2018', fallbacks: ['mi-x-waikato-tainui-2018', 'mi-x-waikato-tainui', 'mi-x-waikato', 'mi', 'en-NZ'] },
    ],
  ])('%s', (tag, parsed) => {
    expect(parseTag(tag)).toEqual(parsed)
  })
})

test.each([
  '', 'mri', 'mao', 'mi_NZ', 'mi-AU', 'mi-waikato', 'mi-en', 'en-mi', 'en-GB', 'en-x-plain', 'x-waikato', 'mi-x', 'mi-x-', 'mi-x-ngāitahu', 'mi-x-ninechars',
  'mi-x-a-b-c-d', 'mi-x-a--b', ' mi', 'mi\n', 'mi-x-a\n', 'mi-Latn', 'mi-u-sd-nzwko', 'constructor', '__proto__', 'mi-x-<script>', `mi-x${'-a'.repeat(50_000)}`,
])('%j is undefined', (tag) => {
  expect(parseTag(tag)).toBeUndefined()
})

test('what is not a text is undefined', () => {
  for (const value of [undefined, null, 42, Number.NaN, {}, ['mi']]) expect(parseTag(value)).toBeUndefined()
})

test('overlays that are named like what every object has are only names', () => {
  expect(parseTag('mi-x-tostring')?.fallbacks).toEqual(['mi-x-tostring', 'mi', 'en-NZ'])
})
