import { describe, expect, test } from 'vitest'
import { say, words, type Reading, type Words } from './index.js'
import { passportWords } from './passport.test-data.js'

const w = words(passportWords)
const readings: Reading[] = ['mi', 'en', 'mi-en', 'en-mi']
const inEach = (said: Words, more = {}) => readings.map((reading) => Object.values(say(said, { reading, ...more })))

describe('words as plain text', () => {
  test('of a message are in the language that is read, or in both with a slash between', () => {
    expect(inEach(w('title'))).toEqual([
      ['Uruwhenua', 'mi'],
      ['Passport', 'en-NZ'],
      ['Uruwhenua / Passport', 'mi'],
      ['Passport / Uruwhenua', 'en-NZ'],
    ])
  })

  test('given in both languages need no message', () => {
    expect(inEach({ mi: 'Rapu', en: 'Search' })).toEqual([
      ['Rapu', 'mi'],
      ['Search', 'en-NZ'],
      ['Rapu / Search', 'mi'],
      ['Search / Rapu', 'en-NZ'],
    ])
  })

  test('given as a bare string are English, whatever is read', () => {
    expect(inEach('Search')).toEqual(readings.map(() => ['Search', 'en-NZ']))
  })

  test('given as a bare string are Māori where that is the source language', () => {
    expect(inEach('Rapu', { source: 'mi' })).toEqual(readings.map(() => ['Rapu', 'mi']))
  })

  test('that are missing in Māori are English, and say so', () => {
    expect(inEach(w('englishOnly'))).toEqual(readings.map(() => ['Renewal', 'en-NZ']))
    expect(inEach({ en: 'Renewal' })).toEqual(readings.map(() => ['Renewal', 'en-NZ']))
  })

  test('that are missing in English are Māori, and say so', () => {
    expect(inEach(w('maoriOnly'))).toEqual(readings.map(() => ['Rauika', 'mi']))
    expect(inEach({ mi: 'Rauika', en: '' })).toEqual(readings.map(() => ['Rauika', 'mi']))
  })

  test('that are the same in both languages are said once', () => {
    expect(inEach(w('same')).map(([text]) => text)).toEqual(['RealMe', 'RealMe', 'RealMe', 'RealMe'])
  })

  test('for an alt have the leading half alone', () => {
    expect(inEach(w('title'), { halves: 'first' })).toEqual([
      ['Uruwhenua', 'mi'],
      ['Passport', 'en-NZ'],
      ['Uruwhenua', 'mi'],
      ['Passport', 'en-NZ'],
    ])
  })

  test('that do not exist are empty, in the leading language', () => {
    for (const nothing of ['', {}, { mi: '', en: '' }, undefined, null, false] as Words[]) {
      expect(inEach(nothing)).toEqual([
        ['', 'mi'],
        ['', 'en-NZ'],
        ['', 'mi'],
        ['', 'en-NZ'],
      ])
    }
  })

  test('lose the elements of named parts and keep their words', () => {
    expect(say(w('help'), { reading: 'mi-en' }).text).toBe('Tirohia te Āwhina / See Help')
  })

  test('keep a person’s right-to-left name from turning the sentence around', () => {
    expect(say(w('welcome', { name: 'ليلى' }), { reading: 'en' }).text).toBe('Welcome, \u2068ليلى\u2069')
    expect(say(w('welcome', { name: 'Mere' }), { reading: 'en' }).text).toBe('Welcome, Mere')
  })

  test('are English where the reading is none', () => {
    for (const reading of ['zz', 'constructor', '__proto__', undefined, null] as unknown as Reading[]) expect(say(w('title'), { reading })).toEqual({ text: 'Passport', lang: 'en-NZ' })
  })
})
