import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatFileSize, formatOrdinal, formatPercent, LANGUAGES, numberWords } from '../index.js'

const value: Record<string, number> = { tahi: 1, rua: 2, toru: 3, whā: 4, rima: 5, ono: 6, whitu: 7, waru: 8, iwa: 9, kotahi: 1 }

/** Māori number words read the way a listener adds them up. */
function heard(words: string): number {
  let [total, part, digit] = [0, 0, 0]
  for (const word of words.split(' ')) {
    if (word === 'mano') [total, part, digit] = [(part + digit) * 1000, 0, 0]
    else if (word === 'rau') [part, digit] = [part + digit * 100, 0]
    else if (word === 'tekau') [part, digit] = [part + (digit || 1) * 10, 0]
    else if (word !== 'mā') digit = value[word] ?? Number.NaN
  }
  return total + part + digit
}

test('every number is heard as itself', () => {
  const wrong: number[] = []
  for (let n = 1; n <= 999_999; n += n < 3000 ? 1 : 37) if (heard(numberWords('mi', n) ?? '') !== n) wrong.push(n)
  expect(wrong).toEqual([])
})

test('no two numbers have the same words', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: 999_999 }), fc.constantFrom(...LANGUAGES), (a, b, language) => {
      expect(numberWords(language, a) === numberWords(language, b)).toBe(a === b)
    }),
  )
})

test('what the types forbid is answered with nothing, not with an error', () => {
  for (const format of [numberWords, formatOrdinal, formatPercent, formatFileSize] as ((...args: unknown[]) => unknown)[]) {
    for (const n of ['12', null, undefined, {}, 12n, new Date(0), Symbol('n')]) expect(format('mi', n)).toBeUndefined()
    for (const language of ['zz', 'MI', 'constructor', null, undefined]) expect(format(language, 12)).toBeUndefined()
  }
  expect((numberWords as (...args: unknown[]) => unknown)('mi', 3, { of: 'dogs' })).toBeUndefined()
})

test('a percentage is never off by the rounding of binary numbers', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (tenths) => {
      expect(formatPercent('mi', Number(`${tenths}e-3`))).toBe(`${tenths / 10}%`.replace(/(\d)(\d{3})\b(?!\.)/, '$1,$2'))
    }),
  )
})

test('a larger file never reads as smaller', () => {
  const bytes = (text: string) => Number.parseFloat(text.replaceAll(',', '')) * 1000 ** ['B', 'KB', 'MB', 'GB', 'TB'].indexOf(text.replace(/[\d.,]/g, ''))
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 50 }), fc.integer({ min: 0, max: 2 ** 50 }), (a, b) => {
      const [small, large] = a < b ? [a, b] : [b, a]
      expect(bytes(formatFileSize('en', small) ?? '')).toBeLessThanOrEqual(bytes(formatFileSize('en', large) ?? ''))
    }),
  )
})
