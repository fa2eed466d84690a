import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare, groupByIndexLetter, indexLetter, indexLetters, LANGUAGES, sort } from '../index.js'
import { recorded } from './oracle.test-data.js'

test('the alphabets, in their own order', () => {
  expect(indexLetters('mi').join(' ')).toBe('A E H I K M N Ng O P R T U W Wh')
  expect(indexLetters('en').join('')).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
  for (const language of LANGUAGES) {
    expect(sort(language, indexLetters(language))).toEqual(indexLetters(language))
    for (const letter of indexLetters(language)) expect(indexLetter(language, letter.toLowerCase())).toBe(letter)
  }
})

describe('the heading of a text', () => {
  test.each([
    ['Ōtaki', 'O', 'O'],
    ['Ngāruawāhia', 'Ng', 'N'],
    ['NGAI TAHU', 'Ng', 'N'],
    ['nui', 'N', 'N'],
    ['whare', 'Wh', 'W'],
    ['Wha\u0304ngārei', 'Wh', 'W'],
    ['Wānaka', 'W', 'W'],
    ['“Āe”', 'A', 'A'],
    ['(te) reo', 'T', 'T'],
    ['Blenheim', 'B', 'B'],
    ['Łódź', 'L', 'L'],
    ['Æsop', 'A', 'A'],
    ['ʻEua', 'E', 'E'],
    ['Ελλάδα', 'Ε', 'Ε'],
    ['2degrees', '#', '#'],
    ['$2 shop', '#', '#'],
    ['٣', '#', '#'],
    ['—', '#', '#'],
    ['', '#', '#'],
  ])('%s is under %s in Māori and %s in English', (text, mi, en) => {
    expect([indexLetter('mi', text), indexLetter('en', text)]).toEqual([mi, en])
  })
  test('what is not a text is under #', () => {
    for (const value of [undefined, null, 4, {}]) expect(indexLetter('mi', value as unknown as string)).toBe('#')
  })
})

test('groups follow the order of the language, and letters it does not have stand in their places', () => {
  const towns = ['Whangārei', 'Wellington', 'Ngāruawāhia', 'Napier', 'Blenheim', 'Ōtaki', 'Oamaru', '90 Mile Beach']
  expect(groupByIndexLetter('mi', towns)).toEqual([
    { letter: '#', items: ['90 Mile Beach'] },
    { letter: 'B', items: ['Blenheim'] },
    { letter: 'N', items: ['Napier'] },
    { letter: 'Ng', items: ['Ngāruawāhia'] },
    { letter: 'O', items: ['Oamaru', 'Ōtaki'] },
    { letter: 'W', items: ['Wellington'] },
    { letter: 'Wh', items: ['Whangārei'] },
  ])
  expect(groupByIndexLetter('en', towns).map(({ letter }) => letter)).toEqual(['#', 'B', 'N', 'O', 'W'])
  expect(groupByIndexLetter('mi', [])).toEqual([])
})

test('every item is in one group, under its own heading, and no heading comes twice', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constantFrom(...recorded.en))
  fc.assert(
    fc.property(fc.constantFrom(...LANGUAGES), fc.array(text.map((name) => ({ name }))), (language, items) => {
      const groups = groupByIndexLetter(language, items, ({ name }) => name)
      expect(groups.flatMap((group) => group.items)).toEqual(items.toSorted((a, b) => compare(language, a.name, b.name)))
      for (const group of groups) for (const { name } of group.items) expect(indexLetter(language, name)).toBe(group.letter)
      expect(new Set(groups.map(({ letter }) => letter)).size).toBe(groups.length)
    }),
    { numRuns: 500 },
  )
})
