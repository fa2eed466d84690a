import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hyphenate, syllables } from '../index.js'
import { wordsMi } from './words-mi.test-data.js'
import { writtenWord } from './written-word.test-data.js'

const seen = (text: string): string => text.replaceAll('\u00ad', '·')

describe('a long word breaks', () => {
  test.each([
    'whaka·whanaunga·tanga',
    'kai·whaka·haere',
    'whaka·ahua·tanga',
    'whaka·aro·hia',
    'whaka·putanga',
    'WHAKA·PUTANGA',
    'ranga·tira·tanga',
    'kaiāwhina·tanga',
    'kai·ngākau·tanga',
    'wete·whaka·puta',
    "w'aka·whanaunga·tanga",
    'W’aka·putanga',
    'manaaki·tanga',
    'Tūra·nga·wae·wae',
    'Kawe·pū·rongo',
    'mātau·ranga',
  ])('%s', (word) => {
    expect(seen(hyphenate(word.replaceAll('·', '')))).toBe(word)
  })
})

test('a text keeps its other words', () => {
  expect(seen(hyphenate('Ko te “whakawhanaungatanga”, he kaiwhakahaere/kaiwhakamahi: the relationships.'))).toBe(
    'Ko te “whaka·whanaunga·tanga”, he kai·whaka·haere/kai·whaka·mahi: the relationships.',
  )
  expect(seen(hyphenate('ma\u0304tauranga ho\u0304hipera-whakahaerenga'))).toBe('ma\u0304tau·ranga ho\u0304hipera-whaka·hae·renga')
})

test.each([
  'representation', 'mātāpono', 'https://whakawhanaungatanga.example', 'www.kaiwhakahaere.example', 'kaiwhakahaere@whakawhanaungatanga.example', '/kaiwhakahaere',
  'kaiwhakahaere/', 'mi/kaiwhakahaere/index', 'kaiwhakahaere.pdf', 'tari\\kaiwhakahaere', 'te_kaiwhakahaere', '#kaiwhakahaere', 'kaiwhakahaere2', '<kaiwhakahaere>',
  'whaka\u00adwhanaungatanga', '', ' \n',
])('%j stays as it is', (text) => {
  expect(hyphenate(text)).toBe(text)
})

test('the shortest word to break is a choice', () => {
  expect(seen(hyphenate('mātāpono pono', { minLetters: 8 }))).toBe('mātā·pono pono')
  expect(seen(hyphenate('Whakatāne'))).toBe('Whakatāne')
  expect(seen(hyphenate('Whakatāne', { minLetters: 5 }))).toBe('Whaka·tāne')
})

test('an apostrophe is no letter', () => {
  expect(seen(hyphenate("w'akarongo"))).toBe("w'akarongo")
  expect(seen(hyphenate("w'akarongo", { minLetters: 9 }))).toBe("w'aka·rongo")
})

test('what is not a text gives an empty text', () => {
  for (const value of [undefined, null, 42, {}]) expect(hyphenate(value as unknown as string)).toBe('')
})

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.oneof(writtenWord, fc.constantFrom(' ', '.', '/', '-', '\u00ad', '\ud800'))).map((parts) => parts.join('')))

test('without its soft hyphens a text is the same again', () => {
  fc.assert(fc.property(anyText, fc.nat(12), (text, minLetters) => {
    expect(hyphenate(text, { minLetters }).replaceAll('\u00ad', '')).toBe(text.replaceAll('\u00ad', ''))
  }))
})

test('a second time changes nothing', () => {
  fc.assert(fc.property(anyText, (text) => {
    expect(hyphenate(hyphenate(text))).toBe(hyphenate(text))
  }))
})

test('no word breaks in front of a vowel, but for whaka, and each side has two syllables', () => {
  fc.assert(fc.property(writtenWord, (word) => {
    const pieces = hyphenate(word, { minLetters: 1 }).split('\u00ad')
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) expect(/^[^aeiouāēīōū]/i.test(piece) || /w(h|['’])aka$/i.test(pieces[index - 1] ?? '')).toBe(true)
    }
    if (pieces.length > 1) {
      expect(syllables(pieces[0] ?? '')?.length).toBeGreaterThan(1)
      expect(syllables(pieces.at(-1) ?? '')?.length).toBeGreaterThan(1)
    }
  }))
})

test('of the long words of interfaces, every one breaks, and almost all into pieces of 7 letters or fewer', () => {
  const long = wordsMi.filter((word) => word.length >= 10)
  const pieces = long.map((word) => hyphenate(word).split('\u00ad'))
  expect(long.length).toBeGreaterThan(150)
  expect(pieces.filter((parts) => parts.length === 1)).toEqual([])
  expect(pieces.flat().filter((piece) => piece.length > 7)).toEqual(['whanaunga'])
})

test('a word breaks that is as long as the longest name, and one of 100,000 letters stays', () => {
  expect(hyphenate('whaka'.repeat(38)).split('\u00ad')).toHaveLength(38)
  expect(hyphenate('whaka'.repeat(20_000))).toBe('whaka'.repeat(20_000))
})
