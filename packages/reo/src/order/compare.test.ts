import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare, LANGUAGES, sort } from '../index.js'
import { recorded } from './oracle.test-data.js'

/** Whether each text comes before all that follow it. */
function increases(language: 'mi' | 'en', texts: string[]): boolean {
  return texts.every((text, i) => texts.slice(i + 1).every((later) => compare(language, text, later) < 0 && compare(language, later, text) > 0))
}

describe('Māori order', () => {
  test.each([
    ['nui < ngā', true],
    ['noho < ngaru', true],
    ['nūpepa < ngahere', true],
    ['wiri < whare', true],
    ['wūru < whā', true],
    ['ana < anō < anga', true],
    ['nama < niho < nōhea < noho < nui < nga < ngā < ngahau < Ngāi Tahu < ngaru < Ngāti Porou < ngeru', true],
    ['Winton < Wyndham < Whakatāne', true],
    ['kinaki < kino < kingi < kīngi', true],
    ['keke < kēkē < kete', false],
    ['mata < mātā < matua < mātua', false],
    ['ae < āe < aha', false],
    ['ahi < ahu < āhua < ana', false],
    ['ohiro < otaota < Ōtautahi < ōwhiro', false],
    ['ūkaipō < uru', false],
    ['maori < Māori', false],
    ['Nelson < Ngāruawāhia', false],
    ['Hastings < Hāwera < Hokitika', false],
    ['whai < whaingā < whāinga', false],
    ['tau < tāu < taua', false],
    ['puna < puoro < pūoro < Te Whanganui-a-Tara', false],
  ])('%s', (chain, differsInEnglish) => {
    const texts = chain.split(' < ')
    expect(increases('mi', texts)).toBe(true)
    expect(increases('en', texts)).toBe(!differsInEnglish)
  })

  test('a space keeps n and g apart, and a capital does not', () => {
    expect(increases('mi', ['John Green', 'Johnz', 'JohNGreen'])).toBe(true)
  })
})

describe('one order for a list in two languages', () => {
  const towns = ['Whakatāne', 'Wyndham', 'Nelson', 'Ngāruawāhia', 'Winton', 'Napier', 'Whanganui', 'Nūhaka']
  test('of a Māori page', () => {
    expect(sort('mi', towns)).toEqual(['Napier', 'Nelson', 'Nūhaka', 'Ngāruawāhia', 'Winton', 'Wyndham', 'Whakatāne', 'Whanganui'])
  })
  test('of an English page', () => {
    expect(sort('en', towns)).toEqual(['Napier', 'Nelson', 'Ngāruawāhia', 'Nūhaka', 'Whakatāne', 'Whanganui', 'Winton', 'Wyndham'])
  })
})

describe('what counts less than letters', () => {
  test.each(LANGUAGES)('%s: accents, then case, then signs', (language) => {
    expect(increases(language, ['a b', "a'b", 'a-b', 'ab', 'aB', 'Ab', 'áb', 'äb', 'āb', 'Āb', 'a c', 'ac'])).toBe(true)
  })
  test.each(LANGUAGES)('%s: nothing, signs, currencies, digits, letters, other scripts', (language) => {
    expect(increases(language, ['', ' ', '(', '😀', '$5', '£5', '10', '9', '٣', 'a', 'ae', 'æ', 'af', 'o', 'ö', 'ø', 'oz', 'ss', 'ß', '😀z', 'z', 'α', 'я', '山'])).toBe(true)
  })
  test('an apostrophe is one however it is typed', () => {
    expect(increases('en', ["Hawai'a", 'Hawaiʻb', 'Hawai’c', 'Hawaid'])).toBe(true)
  })
})

const piece = fc.constantFrom('n', 'g', 'N', 'G', 'w', 'h', 'a', 'ā', 'A', '\u0304', '\u0301', '¯', ' ', '-', "'", 'ʻ', '²', '2', '٣', '€', 'ß', 'ẞ', 'Σ', 'ς', '\0', '\uffff', '\ud800', '\udc00', '\ue000', '😀', '한', 'ü')
const pieces = fc.array(piece, { maxLength: 6 }).map((list) => list.join(''))
const anyText = fc.oneof(pieces, fc.string({ unit: 'binary' }), fc.constantFrom(...recorded.mi))
const language = fc.constantFrom(...LANGUAGES)

describe('the order is total', () => {
  test('one way for any two texts, and equal only for one text', () => {
    fc.assert(fc.property(language, anyText, anyText, (language, a, b) => {
      expect(compare(language, a, b) + compare(language, b, a)).toBe(0)
      expect(compare(language, a, b) === 0).toBe(a.normalize() === b.normalize())
    }), { numRuns: 5000 })
  })
  test('no three texts go round in a circle', () => {
    fc.assert(fc.property(language, pieces, pieces, pieces, (language, a, b, c) => {
      if (compare(language, a, b) <= 0 && compare(language, b, c) <= 0) expect(compare(language, a, c)).toBeLessThanOrEqual(0)
    }), { numRuns: 5000 })
  })
  test('composed or decomposed makes no difference', () => {
    expect(compare('mi', 'Ma\u0304ori', 'Māori')).toBe(0)
    // Firefox puts U+FFFD for half a character when it normalises.
    const whole = anyText.filter((text) => !/\p{Cs}/u.test(text))
    fc.assert(fc.property(language, whole, whole, (language, a, b) => {
      expect(compare(language, a.normalize('NFD'), b)).toBe(compare(language, a, b.normalize('NFC')))
    }), { numRuns: 2000 })
  })
  test('sort agrees with compare', () => {
    fc.assert(fc.property(language, fc.array(anyText), (language, texts) => {
      expect(sort(language, texts)).toEqual(texts.toSorted((a, b) => compare(language, a, b)))
    }))
  })
})

test('sort leaves the list as it was, and items with one text in their order', () => {
  const items = Object.freeze([{ id: 1, name: 'whare' }, { id: 2, name: 'wiri' }, { id: 3, name: 'whare' }, { id: 4, name: 'wha\u0304' }, { id: 5, name: 'whā' }])
  expect(sort('mi', items, ({ name }) => name).map(({ id }) => id)).toEqual([2, 4, 5, 1, 3])
})

test('what is not a text counts as an empty one, and an unknown language as English', () => {
  for (const value of [undefined, null, Number.NaN, {}, []]) {
    expect(compare('mi', value as unknown as string, 'a')).toBe(-1)
    expect(compare('mi', value as unknown as string, '')).toBe(0)
  }
  expect(sort('mi', [{}, { name: 'a' }], ({ name }: { name?: string }) => name!)).toEqual([{}, { name: 'a' }])
  expect(compare('xx' as 'mi', 'nui', 'ngā')).toBeGreaterThan(0)
})

test('a text of 100,000 characters has its place', () => {
  for (const part of ['ng', '\u0304', ' ', '\ud800', '😀', 'ā-']) {
    const text = part.repeat(100_000 / part.length)
    expect(compare('mi', text, `${text}a`)).toBe(-1)
  }
})
