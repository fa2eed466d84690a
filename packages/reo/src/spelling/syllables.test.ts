import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isMaoriSpelling, syllables } from '../index.js'
import { writtenWord } from './written-word.test-data.js'

describe('a word falls into its syllables', () => {
  test.each([
    ['whakawhanaungatanga', 'wha ka wha na u nga ta nga'],
    ['Māori', 'Mā o ri'],
    ['MĀORI', 'MĀ O RI'],
    ['Ma\u0304ori', 'Ma\u0304 o ri'],
    ['Ngāti', 'Ngā ti'],
    ['ā', 'ā'],
    ["w'akarongo", "w'a ka ro ngo"],
    ['W’anganui', 'W’a nga nu i'],
    ['manaaki', 'ma na a ki'],
  ])('%s', (word, parts) => {
    expect(syllables(word)).toEqual(parts.split(' '))
    expect(isMaoriSpelling(word)).toBe(true)
  })
})

test.each(['Māoris', 'Wellington', 'gna', 'whn', 'ng', "n'a", 'Mäori', 'te reo', 'hau-ora', ' te', 'te ', '', '123', '\u0304a', 'a\u0304\u0304', '\ud800'])(
  '%j is not spelled as Māori',
  (word) => {
    expect(syllables(word)).toBeUndefined()
    expect(isMaoriSpelling(word)).toBe(false)
  },
)

test('what is not a text is no word', () => {
  for (const value of [undefined, null, 42, Number.NaN, {}, ['te']]) expect(syllables(value as unknown as string)).toBeUndefined()
})

test('the syllables of any word are the word again', () => {
  fc.assert(fc.property(writtenWord, (word) => {
    expect(syllables(word)?.join('')).toBe(word)
  }))
})

test('of any text, they are the text or undefined', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'aāhwgnk\u0304\'') })), (text) => {
    expect([text, undefined]).toContain(syllables(text)?.join(''))
  }))
})

test('a word of 100,000 letters has 50,000 syllables', () => {
  expect(syllables('ka'.repeat(50_000))).toHaveLength(50_000)
  expect(syllables(`${'ka'.repeat(50_000)}x`)).toBeUndefined()
})
