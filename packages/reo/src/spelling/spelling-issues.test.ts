import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foreignLetters, normalise, spellingIssues, type SpellingIssue } from '../index.js'
import { wordsMi } from './words-mi.test-data.js'

const summary = (text: string) => spellingIssues(text).map((issue) => `${issue.kind} ${issue.text} ${issue.suggestion ?? '?'}`)

/** The text once every suggestion was taken. */
function repaired(text: string, issues: readonly SpellingIssue[]): string {
  return issues.reduceRight((whole, { start, end, suggestion }) => whole.slice(0, start) + (suggestion ?? whole.slice(start, end)) + whole.slice(end), text)
}

const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

function misread(text: string, encoding: 'windows-1252' | 'Latin-1'): string {
  const bytes = new TextEncoder().encode(text)
  return Array.from(bytes, (byte) => (encoding === 'windows-1252' && WINDOWS_1252[byte - 0x80]) || String.fromCharCode(byte)).join('')
}

describe.each(['windows-1252', 'Latin-1'] as const)('UTF-8 that was read as %s', (encoding) => {
  test.each([...'āēīōūĀĒĪŌŪ'])('%s', (letter) => {
    const once = misread(`h${letter}t`, encoding)
    expect(spellingIssues(once)).toEqual([{ kind: 'mojibake', start: 1, end: once.length - 1, text: once.slice(1, -1), suggestion: letter }])
  })
})

describe('what is broken is pointed out', () => {
  test.each([
    ['MÄori kÅrero', ['mojibake MÄori Māori', 'mojibake kÅrero kōrero']],
    ['MÄ?ori, kÅ\ufffdrero', ['mojibake MÄ?ori Māori', 'mojibake kÅ\ufffdrero kōrero']],
    ['Ä’tahi atu', ['mojibake Ä’ Ē']],
    ['te reo Mäori, TE PUNI KÖKIRI', ['umlaut Mäori Māori', 'umlaut KÖKIRI KŌKIRI']],
    ['Rau rangatira mä huri noa i te motu, tënä koutou', ['umlaut mä mā', 'umlaut tënä tēnā']],
    ['Ngä Mâori Ma\u0308ori ÄKONGA', ['umlaut Ngä Ngā', 'umlaut Mâori Māori', 'umlaut Ma\u0308ori Māori', 'umlaut ÄKONGA ĀKONGA']],
    ['M?ori wh\ufffdnau K?RERO M_ori', ['lost-macron M?ori Māori', 'lost-macron wh\ufffdnau whānau', 'lost-macron K?RERO KŌRERO', 'lost-macron M_ori Māori']],
    ['\ufffdtautahi h?hipera ng\ufffd', ['lost-macron \ufffdtautahi ōtautahi', 'lost-macron h?hipera ?', 'lost-macron ng\ufffd ?']],
    ['Maori MAORI korero, Ngati Tuhoe', ['lost-macron Maori Māori', 'lost-macron MAORI MĀORI', 'lost-macron korero kōrero', 'lost-macron Ngati Ngāti', 'lost-macron Tuhoe Tūhoe']],
    ['whnau krero Mtauranga', ['lost-macron whnau whānau', 'lost-macron krero kōrero', 'lost-macron Mtauranga Mātauranga']],
    ['Ma\u0304ori Ma¯ori Ma¯ ori nga¯ iwi', ['decomposed a\u0304 ā', 'spacing-macron a¯ ā', 'spacing-macron a¯ ā', 'spacing-macron a¯ ā']],
    ['Ma¯ ori', ['spacing-macron a¯  ā']],
    ['Jürgen Müller, Mäori', ['umlaut Mäori Māori']],
  ])('%j', (text, issues) => {
    expect(summary(text)).toEqual(issues)
  })
})

describe('nothing is wrong with', () => {
  test.each([
    'Māori, kōrero, whānau, ĀKONGA, Maaori, w’akarongo',
    'nga ngā keke kēkē tatari tātari mata mātā kainga wahine tane ae',
    'Jürgen Müller, Zoë Brontë, Anaïs Noëmi, Häme, Mäki, Björn Åkerman, José, Nguyễn Thị Nga, Ng, Kumara Tamaki, Türe, Renée',
    'A naïve coöperative reëlected its aërie; the tête-à-tête in Haïti was a faux pas, crème brûlée and all.',
    'Die Höhe, die Nähe, die Mühe: eine Tüte für die Möwe über Köln.',
    'Tämä on hätä, ja Hämäläinen näkee että pöytä on täynnä.',
    'Même la tête haute, le maître rêvait d’une pêche à la forêt.',
    'What about him? Is it here? Was it a trap?',
    'item_name tau_mai __proto__ https://example.nz/?mi=te_reo&who=me AT&T &copy; &#169; &nbsp;',
    'Ärger, Öl und Übermut; Ångström; ÄÖÜ; naïf',
    'We are here to hire someone to make more time at home; take a pen, write the name.',
    'Hamilton City Council will consult residents about rates, water and the new library before the end of the year.',
    '',
    ' \n\t',
  ])('%s', (text) => {
    expect(spellingIssues(text)).toEqual([])
  })
})

test('of a thousand words of interfaces, only slips are pointed out', () => {
  const slips = ['etahi', 'kaore', 'korero', 'maori', 'ranei', 'tenei', 'whanau']
  expect(spellingIssues(wordsMi.join(' ')).map(({ text }) => text)).toEqual(slips)
  expect(wordsMi.flatMap((word) => spellingIssues(word).map(({ text }) => text))).toEqual(slips)
  expect(wordsMi.flatMap((word) => foreignLetters(word))).toEqual([])
})

test('with double vowels, they are no less words', () => {
  expect(spellingIssues('Maaori koorero whaanau Taamaki Ngaati')).toEqual([])
})

test('words with letters that Māori does not have', () => {
  expect(foreignLetters('He pātai mō Facebook, me te Ga?')).toEqual([
    { kind: 'letter', start: 12, end: 20, text: 'Facebook' },
    { kind: 'letter', start: 28, end: 30, text: 'Ga' },
  ])
  expect(foreignLetters("Ngāti, W'anganui, MĀORI, ma\u0304ori, 1 + 1 😀")).toEqual([])
  expect(foreignLetters('Mäori').map(({ text }) => text)).toEqual(['Mäori'])
})

test('what is not a text has no issues', () => {
  for (const value of [undefined, null, 42, {}, ['Maori']]) {
    expect(spellingIssues(value as unknown as string)).toEqual([])
    expect(foreignLetters(value as unknown as string)).toEqual([])
  }
})

const parts = ['Maori', 'Mäori', 'te', ' ', '?', '_', '\ufffd', 'a¯', ' ori', 'Ä', '«', 'ƒÅ', 'u\u0304', 'über', 'ë', '\ud800', '\u0304', 'k', 'A']
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom(...parts)).map((texts) => texts.join('')))

test('issues stand in order, without overlaps, and say what is there', () => {
  fc.assert(fc.property(anyText, (text) => {
    let before = 0
    for (const issue of [...spellingIssues(text)]) {
      expect(issue.start).toBeGreaterThanOrEqual(before)
      expect(issue.end).toBeGreaterThan(issue.start)
      expect(issue.text).toBe(text.slice(issue.start, issue.end))
      before = issue.end
    }
  }), { numRuns: 1000 })
})

test('who takes the suggestions for macrons has what is stored', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'o', ' ', '¯', '\u0304', 'k', 'ng', 'T', 'ı') }), (text) => {
    const macrons = spellingIssues(text).filter(({ kind }) => kind === 'decomposed' || kind === 'spacing-macron')
    expect(repaired(text, macrons).normalize()).toBe(normalise(text))
  }))
})

test('a text of 100,000 characters is read', () => {
  expect(spellingIssues('Maori '.repeat(20_000))).toHaveLength(20_000)
  expect(spellingIssues('Ä'.repeat(100_000))).toEqual([])
  expect(spellingIssues('a\u0304'.repeat(50_000))).toHaveLength(50_000)
})
