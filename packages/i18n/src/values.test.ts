import { describe, expect, test } from 'vitest'
import { say, words, type Value, type Words, type WordsError } from './index.js'
import { passportWords } from './passport.test-data.js'

const w = words(passportWords)
const both = (said: Words, more = {}) => say(said, { reading: 'mi-en', ...more }).text
/** A message that an app has written itself. */
const text = (mi: string, en: string, values: Record<string, unknown>): Words => ({ ns: 'own', key: 'own', values: values as Record<string, Value>, defaults: { mi, en } })

describe('inside a message', () => {
  test('a date is in the language of each half', () => {
    expect(both(w('born', { when: '2026-12-03' }))).toBe('Rā: 3 Hakihea 2026 / Date: 3 December 2026')
    expect(both(w('bornFull', { when: '2026-12-03' }))).toBe('Rā: Rāpare, 3 Hakihea 2026 / Date: Thursday, 3 December 2026')
    expect(both(text('{{d, date(numeric)}}', '{{d, date(medium)}}', { d: '2026-12-03' }))).toBe('03/12/2026 / 3 Dec 2026')
  })

  test('a date has the names that the agency has chosen', () => {
    expect(both(w('bornFull', { when: '2026-12-03' }), { names: 'borrowed' })).toBe('Rā: Tāite, 3 Tīhema 2026 / Date: Thursday, 3 December 2026')
  })

  test('a time of day, a day of the week and a month are in the language of each half', () => {
    expect(both(text('{{t, time}}', '{{t, time}}', { t: '2026-12-03T16:00' }))).toBe('4 karaka i te ahiahi / 4pm')
    expect(both(text('{{t, time(24)}}', '{{t, time}}', { t: '16:00' }))).toBe('16:00 / 4pm')
    expect(both(text('{{d, date(weekday)}}', '{{d, date(month-year)}}', { d: '2026-12-03' }))).toBe('Rāpare / December 2026')
    expect(both(text('{{d, date(month)}}', '{{d, date(month)}}', { d: '2026-12' }))).toBe('Hakihea / December')
  })

  test('a share of one is a percentage', () => {
    expect(both(text('{{n, percent}}', '{{n, percent(maximumFractionDigits: 0)}}', { n: 0.125 }))).toBe('12.5% / 13%')
  })

  test('money and numbers are written alike in both halves', () => {
    expect(both(w('cost', { sum: 1234.5 }))).toBe('Utu: $1,234.50 / Cost: $1,234.50')
    expect(both(w('cost', { sum: '215' }))).toBe('Utu: $215 / Cost: $215')
    expect(both(w('pages', { n: 1234 }))).toBe('1,234 whārangi / 1,234 pages')
    expect(both(text('{{n, number(minimumFractionDigits: 2)}}', '{{n, number(maximumFractionDigits: 0)}}', { n: 2.5 }))).toBe('2.50 / 3')
  })

  test('a list is joined in the language of each half', () => {
    expect(both(w('who', { people: ['Hera', 'Mere', 'Tama'] }))).toBe('Mō Hera, Mere me Tama / For Hera, Mere and Tama')
    expect(both(text('{{people}}', '{{people}}', { people: ['Hera', 'Mere'] }))).toBe('Hera me Mere / Hera and Mere')
  })

  test('a choice ends with rānei in the Māori half', () => {
    expect(both(w('choice', { people: [{ mi: 'he tāne', en: 'male' }, { mi: 'he wahine', en: 'female' }] }))).toBe('he tāne, he wahine rānei / male or female')
  })

  test('a list of none, of one and with gaps reads as a list', () => {
    expect(both(w('who', { people: [] }))).toBe('Mō  / For ')
    expect(both(w('who', { people: ['Hera'] }))).toBe('Mō Hera / For Hera')
    expect(both(w('who', { people: ['Hera', '', null, 'Tama'] as string[] }))).toBe('Mō Hera me Tama / For Hera and Tama')
  })

  test('another message is in the language of each half', () => {
    expect(both(w('error', { error: w('nameMissing') }))).toBe('Hapa: Ka hiahiatia te ingoa / Error: Enter your name')
    expect(both(w('error', { error: w('errors', { count: 1 }) }))).toBe('Hapa: Kotahi te hapa / Error: 1 error')
  })

  test('words that exist in one language are in that language in both halves', () => {
    expect(both(w('error', { error: 'Enter your name' }))).toBe('Hapa: Enter your name / Error: Enter your name')
    expect(both(w('error', { error: w('englishOnly') }))).toBe('Hapa: Renewal / Error: Renewal')
  })

  test('words can be a value where no format says so', () => {
    expect(both(w('welcome', { name: { mi: 'kirirarau', en: 'citizen' } }))).toBe('Nau mai, kirirarau / Welcome, citizen')
  })
})

describe('a value that cannot be used', () => {
  const problems: WordsError[] = []
  const report = (problem: WordsError) => problems.push(problem)

  test.each([
    ['no date', '{{x, date}}', 'abc'],
    ['a day that does not exist', '{{x, date}}', '2026-02-30'],
    ['an invalid Date', '{{x, date}}', new Date('abc')],
    ['no number', '{{x, number}}', 'abc'],
    ['NaN', '{{x, number}}', Number.NaN],
    ['NaN without a format', '{{x}}', Number.NaN],
    ['an empty answer, which is not $0', '{{x, money}}', ''],
    ['infinity', '{{x, money}}', Number.POSITIVE_INFINITY],
    ['an array as money', '{{x, money}}', [5]],
    ['an object', '{{x}}', { a: 1 }],
    ['an object as words', '{{x, words}}', { a: 1 }],
    ['a Date without a format', '{{x}}', new Date(0)],
    ['a function', '{{x}}', () => 'x'],
    ['true', '{{x}}', true],
    ['null', '{{x}}', null],
    ['undefined', '{{x}}', undefined],
    ['a list with an object', '{{x, list}}', [{ a: 1 }]],
  ])('%s leaves its place empty, and developers hear of it', (_what, template, x) => {
    problems.length = 0
    expect(say(text(`Hapa: ${template}.`, `Error: ${template}.`, { x }), { reading: 'en', report }).text).toBe('Error: .')
    expect(problems.map(({ name, ns, key, language }) => [name, ns, key, language])).toEqual([['WordsError', 'own', 'own', 'en']])
    expect(problems[0]!.code).toBe(x === null || x === undefined ? 'missing-value' : 'bad-value')
    expect(problems[0]!.message).toMatch(/^Reorua: in "own:own" /)
  })

  test('a value that nobody gave leaves its place empty, without braces', () => {
    const names = ['name', 'ingoa_ā', 'user.name', 'first name', 'constructor', '__proto__', '- raw']
    for (const name of names) expect(both(text(`Nau mai {{${name}}}!`, `Welcome {{ ${name} }}!`, {}))).toBe('Nau mai ! / Welcome !')
  })

  test('a value may have a Māori name', () => {
    expect(both(text('Nau mai {{kōrero}}', 'Welcome {{kōrero}}', { kōrero: 'Mere' }))).toBe('Nau mai Mere / Welcome Mere')
  })

  test('a format that nobody knows shows the value, and developers hear of it', () => {
    problems.length = 0
    expect(say(text('', '{{x, shout}}', { x: 'Mere' }), { reading: 'en', report }).text).toBe('Mere')
    expect(problems.map(({ code, message }) => [code, message.includes('"shout"')])).toEqual([['broken-text', true]])
  })

  test('what a person typed is never read as a placeholder, a nesting or a part', () => {
    for (const typed of ['{{secret}}', '$t(passport:title)', '<link>x</link>', '<b>x</b>', '&lt;']) expect(both(w('welcome', { name: typed }))).toBe(`Nau mai, ${typed} / Welcome, ${typed}`)
  })
})
