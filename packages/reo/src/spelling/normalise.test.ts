import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalise } from '../index.js'

/** What a text is made of once macrons, however written, and spaces are set aside. */
function bare(text: string): string {
  return text.normalize('NFD').replace(/[\u0304¯ˉ ]/g, '').replaceAll('ı', 'i')
}

const hostile = fc.array(fc.constantFrom('a', 'o', 'I', 'ı', '¯', 'ˉ', ' ', '\u0304', '\u0323', 'Ma¯ ori', 'ng', 'ti', 'Z', '\ud800', 'ü', '\u00a0'))
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), hostile.map((parts) => parts.join('')))

describe('macrons come onto their vowel', () => {
  test.each([
    ['Ma\u0304ori', 'Māori'],
    ['Ma¯ori', 'Māori'],
    ['Maˉori', 'Māori'],
    ['MA¯ORI', 'MĀORI'],
    ['t\u0131¯t\u0131¯', 'tītī'],
    ['t¯\u0131rewa', 'tīrewa'],
  ])('%s is stored as %s', (text, stored) => {
    expect(normalise(text)).toBe(stored)
  })
})

describe('the space of an extracted macron goes', () => {
  test.each([
    ['te reo Ma¯ ori', 'te reo Māori'],
    ['ko¯ rero', 'kōrero'],
    ['Te Aupo¯ uri', 'Te Aupōuri'],
    ['po¯tae', 'pōtae'],
    ['Nga¯ ti Porou, Nga¯ i Tahu', 'Ngāti Porou, Ngāi Tahu'],
    ['ki a ra¯ tou', 'ki a rātou'],
    ['to¯ na whare', 'tōna whare'],
    ['O¯ tautahi', 'Ōtautahi'],
    ['Ma¯ ori words like ‘‘t\u0131¯t\u0131¯’’', 'Māori words like ‘‘tītī’’'],
  ])('%s is stored as %s', (text, stored) => {
    expect(normalise(text)).toBe(stored)
  })
})

describe('the space between two words stays', () => {
  test.each([
    ['Waipa¯ Post', 'Waipā Post'],
    ['nga¯ tamariki', 'ngā tamariki'],
    ['Nga¯ tamariki', 'Ngā tamariki'],
    ['to¯ kupuhipa', 'tō kupuhipa'],
    ['to\u0304 kupuhipa', 'tō kupuhipa'],
    ['Ta\u0304 ngata', 'Tā ngata'],
    ['ma¯ te iwi', 'mā te iwi'],
    ['Pa¯ keha¯ law', 'Pākehā law'],
    ['hapu¯ o Waikato', 'hapū o Waikato'],
    ['te¯ na¯ koe', 'tēnā koe'],
    ['wha¯  nau', 'whā  nau'],
    ['anga ke¯ mātou, te¯nei kaupapa', 'anga kē mātou, tēnei kaupapa'],
    ['He pu¯naha Ma¯ori, ko¯ rero', 'He pūnaha Māori, kō rero'],
  ])('%s is stored as %s', (text, stored) => {
    expect(normalise(text)).toBe(stored)
  })
})

test('nothing else about a name changes', () => {
  for (const name of [
    'Jürgen Müller', 'Zoë O’Brien', "D'Arcy", 'Aaron', 'Maaori', 'NGAIRE te Whiti', '  Anne -  Marie ', 'Mary-Jane', 'Ngô Thị Nga',
    'ʻAkilisi', 'Işık', 'José', 'W’anganui', 'Whanganui\u00ada\u00adTara', 'a\u200db', '山田', '\ud83d\ude00', '\ud800', 'MacDonald', 'Ma_ori', '¯\\_(ツ)_/¯',
  ]) expect(normalise(name)).toBe(name)
})

test('what is not a text gives an empty text', () => {
  for (const value of [undefined, null, 42, Number.NaN, {}, ['a']]) expect(normalise(value as unknown as string)).toBe('')
  expect(normalise('')).toBe('')
})

test('a second time changes nothing', () => {
  fc.assert(fc.property(anyText, (text) => { expect(normalise(normalise(text))).toBe(normalise(text)) }), { numRuns: 2000 })
})

test('no letter is lost', () => {
  fc.assert(fc.property(anyText, (text) => { expect(bare(normalise(text))).toBe(bare(text)) }), { numRuns: 2000 })
})

test('the result is NFC', () => {
  fc.assert(fc.property(anyText, (text) => {
    for (const part of normalise(text).split(/\p{Cs}/u)) expect(part).toBe(part.normalize('NFC'))
  }))
})

test('half a character stays, and what stands around it is composed', () => {
  expect(normalise('a\u0304\ud800a\u0304\udc00')).toBe('ā\ud800ā\udc00')
})

test('a heap of marks that no language writes stays as it is', () => {
  const heap = `a${'\u0323\u0304'.repeat(50_000)}`
  expect(normalise(`${heap} a\u0304`)).toBe(`${heap} ā`)
  expect(normalise(`a\u0304${'\u0323'.repeat(29)}`)).toBe(`ạ\u0304${'\u0323'.repeat(28)}`.normalize())
})

test('a text of 100,000 characters keeps its letters', () => {
  for (const part of ['a¯ ', 'a¯', 'Ma¯ ori ', 'a\u0304', 'whaka']) {
    const text = part.repeat(100_000 / part.length)
    expect(bare(normalise(text))).toBe(bare(text))
  }
})
