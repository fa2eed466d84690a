import { createInstance, type InitOptions } from 'i18next'
import { describe, expect, test } from 'vitest'
import { say, words, type Value, type WordsError } from './index.js'

async function both(mi: Record<string, string>, en: Record<string, string>, values?: Record<string, Value>, options?: InitOptions) {
  const i18n = createInstance()
  const common = { agency: 'Te Tari Taiwhenua' }
  await i18n.init({ lng: 'en', resources: { mi: { service: mi, common }, en: { service: en, common: { agency: 'Internal Affairs' } } }, ...options })
  const problems: WordsError[] = []
  const { text } = say(words('service')('a', values), { reading: 'mi-en', i18n, report: (problem) => problems.push(problem) })
  return [text, ...problems.map(({ code, key }) => `${code} ${key}`)]
}

describe('a text of the app that nests another', () => {
  test('has it in its own language', async () => {
    expect(await both({ a: 'Ko $t(b)!', b: 'uruwhenua' }, { a: 'The $t(b)!', b: 'passport' })).toEqual(['Ko uruwhenua! / The passport!'])
  })

  test('may take it from another namespace', async () => {
    expect(await both({ a: '$t(common:agency)' }, { a: '$t(common:agency)' })).toEqual(['Te Tari Taiwhenua / Internal Affairs'])
  })

  test('hands on its values, and gives its own', async () => {
    const mi = { a: '$t(who), $t(n, {"count": {{errors}} })', who: 'Nau mai, {{name}}', n_one: 'kotahi te hapa', n_other: '{{count}} ngā hapa' }
    const en = { a: "$t(who), $t(n, {'count': {{errors}} })", who: 'Welcome, {{name}}', n_one: '{{count}} error', n_other: '{{count}} errors' }
    expect(await both(mi, en, { name: 'Mere', errors: 1 })).toEqual(['Nau mai, Mere, kotahi te hapa / Welcome, Mere, 1 error'])
    expect(await both(mi, en, { name: 'Mere', errors: 3 })).toEqual(['Nau mai, Mere, 3 ngā hapa / Welcome, Mere, 3 errors'])
  })

  test('keeps the formats of its own placeholders', async () => {
    const when = { a: '$t(b): {{when, date}}', b: 'Rā' }
    expect(await both(when, { ...when, b: 'Date' }, { when: '2026-12-03' })).toEqual(['Rā: 3 Hakihea 2026 / Date: 3 December 2026'])
  })

  test('may choose it by a context or by a value in words', async () => {
    expect(await both({ a: '$t(b, {"context": "{{kind}}"})', b_x: 'Āe', b: 'Kāo' }, { a: '$t(b, {"context": "y"})', b_x: 'Yes', b: 'No' }, { kind: 'x' })).toEqual(['Āe / No'])
    expect(await both({ a: '$t(b, {"who": "{{who}}"})', b: 'Ko {{who}}' }, { a: '$t(b)', b: 'It is {{who}}' }, { who: { mi: 'kirirarau', en: 'a citizen' } })).toEqual(['Ko kirirarau / It is a citizen'])
  })

  test('may have other signs for it', async () => {
    expect(await both({ a: 'Ko [[b]]!', b: 'uruwhenua' }, { a: 'The [[b]]! $t(b)', b: 'passport' }, {}, { interpolation: { nestingPrefix: '[[', nestingSuffix: ']]' } })).toEqual(['Ko uruwhenua! / The passport! passport'])
    expect(await both({ a: '$t(common|agency)' }, { a: '$t(common|agency)' }, {}, { nsSeparator: '|' })).toEqual(['Te Tari Taiwhenua / Internal Affairs'])
  })

  test('has it in the other language where it is missing', async () => {
    expect(await both({ a: 'Ko $t(b)!' }, { a: 'The $t(b)!', b: 'passport' })).toEqual(['Ko passport! / The passport!', 'missing-language b'])
  })

  test('shows the key of one that does not exist', async () => {
    expect(await both({ a: '$t(b)' }, { a: '$t(b)' })).toEqual(['b', 'missing-key b', 'missing-key b'])
  })

  test('inherits its values where those it gives cannot be read', async () => {
    expect(await both({ a: '$t(b, {oops)', b: '{{name}}' }, { a: '$t(b, oops)', b: '{{name}}' }, { name: 'Mere' })).toEqual(['Mere'])
  })
})

describe('texts that nest each other', () => {
  test('in a circle come to an end: the other language is shown', async () => {
    expect(await both({ a: 'x $t(b)', b: 'y $t(a)' }, { a: 'Passport' })).toEqual(['Passport', 'broken-text a', 'missing-language a'])
  })

  test('in a circle in both languages end with the key', async () => {
    const [text, ...problems] = await both({ a: '$t(a)' }, { a: '$t(b) $t(b)', b: '$t(a) $t(a)' })
    expect(text).toBe('a')
    expect(new Set(problems)).toEqual(new Set(['broken-text a', 'missing-key a']))
  })

  test('more and more do not take the page along', async () => {
    const laughs = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [index === 0 ? 'a' : `l${index}`, `$t(l${index + 1})`.repeat(10)]))
    const [text, ...problems] = await both(laughs, { a: 'Passport' })
    expect(text).toBe('Passport')
    expect(problems).toContain('broken-text a')
  })
})
