import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { capitalise, firstLetter, initials } from '../index.js'

describe('the initials of a name', () => {
  test.each([
    ['Hana Wharepapa', 'HWh'],
    ['Ngaire Te Whiti', 'NgTWh'],
    ['NGAIRE TE WHITI', 'NgTWh'],
    ['ngaire te whiti', 'NgTWh'],
    ['Āwhina Ōtene', 'ĀŌ'],
    ['A\u0304whina O\u0304tene', 'ĀŌ'],
    ["Te Āti Haunui-a-Pāpārangi", 'TĀH'],
    ["W'anganui", 'W'],
    ['Zoë O’Brien', 'ZO'],
    ["D'Arcy Müller", 'DM'],
    ['ʻAkilisi Pōhiva', 'AP'],
    ["'Ofa (Sione) “Tū”", 'OST'],
    ['Nguyễn Thị Ng', 'NTN'],
    ['Whitney White', 'WW'],
    ['山田 太郎', '山太'],
    ['𝒜nna 😀 𐐨b', '𝒜𐐀'],
    ['ßen ნინო', 'ßნ'],
    ['R2 42 & …', 'R'],
    [' \u00a0\t', ''],
    ['', ''],
  ])('%j: %s', (name, letters) => {
    expect(initials(name)).toBe(letters)
  })
})

test('organisations split Ng and Wh', () => {
  expect(initials('Te Rūnanga o Ngāti Porou', { digraphs: 'split' })).toBe('TRONP')
  expect(initials('Te Puni Kōkiri')).toBe('TPK')
})

test('the first letter of a text', () => {
  expect(firstLetter('ngaru')).toBe('Ng')
  expect(firstLetter('“Whānau Ora”')).toBe('Wh')
  expect(firstLetter('Whanganui-a-Tara')).toBe('Wh')
  expect(firstLetter('ngaru', { digraphs: 'split' })).toBe('N')
  expect(firstLetter('e\u0301tat')).toBe('É')
  expect(firstLetter('42')).toBe('')
})

describe('a text begins with a capital', () => {
  test.each([
    ['ngā mihi', 'Ngā mihi'],
    ['whakatau', 'Whakatau'],
    ['ōtautahi', 'Ōtautahi'],
    ['o\u0304tautahi', 'O\u0304tautahi'],
    ['“te reo”', '“Te reo”'],
    ["w'akarongo", "W'akarongo"],
    ['ʻokina', 'ʻOkina'],
    ['NGĀ', 'NGĀ'],
    ['3 rā i mua', '3 rā i mua'],
    ['“ngā mihi”', '“Ngā mihi”'],
    ['ßen', 'ßen'],
    ['𐐨b', '𐐀b'],
    ['', ''],
  ])('%j: %j', (text, capitalised) => {
    expect(capitalise(text)).toBe(capitalised)
  })
})

test('what is not a text has no letters', () => {
  for (const value of [undefined, null, 42, {}]) {
    expect(initials(value as unknown as string)).toBe('')
    expect(firstLetter(value as unknown as string)).toBe('')
    expect(capitalise(value as unknown as string)).toBe('')
  }
})

test('no initial is half a character', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => {
    expect(initials(name)).not.toMatch(/\p{Cs}/u)
    expect(capitalise(name)).not.toMatch(/\p{Cs}/u)
  }))
})

test('any text keeps its length in capitals, and a second time changes nothing', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    expect(capitalise(text)).toHaveLength(text.length)
    expect(capitalise(capitalise(text))).toBe(capitalise(text))
  }))
})

test('100,000 words have 100,000 initials', () => {
  expect(initials('ā '.repeat(100_000))).toBe('Ā'.repeat(100_000))
  expect(firstLetter(`ng${'a'.repeat(100_000)}`)).toBe('Ng')
})
