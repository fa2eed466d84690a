import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toDoubleVowels } from '../index.js'

describe('long vowels are written twice', () => {
  test.each([
    ['Māori', 'Maaori'],
    ['ngā hapū', 'ngaa hapuu'],
    ['Ākuhata', 'Aakuhata'],
    ['Ā, kāti', 'Aa, kaati'],
    ['ĀKUHATA', 'AAKUHATA'],
    ['TE WHANGANUI-Ā-TARA', 'TE WHANGANUI-AA-TARA'],
    ['KUA TAE Ā RĀTOU', 'KUA TAE AA RAATOU'],
    ['Whiringa-ā-nuku', 'Whiringa-aa-nuku'],
    ['ma\u0304ori O\u0304TAUTAHI', 'maaori OOTAUTAHI'],
    ['Ā', 'Aa'],
    ['whakaāhua', 'whakaaahua'],
  ])('%s: %s', (text, doubled) => {
    expect(toDoubleVowels(text)).toBe(doubled)
  })
})

test('everything else stays', () => {
  for (const text of ['manaaki', 'Zoë Müller', 'cafe\u0301', 'Ma¯ori', '', ' ', '\ud800', '山田 😀']) expect(toDoubleVowels(text)).toBe(text)
})

test('what is not a text gives an empty text', () => {
  for (const value of [undefined, null, 42, {}]) expect(toDoubleVowels(value as unknown as string)).toBe('')
})

test('no long vowel is left, and nothing but long vowels changes', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'aāĀŌoō Hhk-', 'u\u0304', 'É', '\ud800') }), (text) => {
    const doubled = toDoubleVowels(text)
    expect(doubled).not.toMatch(/[āō]|u\u0304/i)
    expect(doubled.toLowerCase().replace(/[aou]/g, '')).toBe(text.toLowerCase().replace(/[aouāō]\u0304?/g, ''))
  }))
})

test('a text of 100,000 characters is doubled', () => {
  expect(toDoubleVowels('ā'.repeat(100_000))).toBe('a'.repeat(200_000))
})
