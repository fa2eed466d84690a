import { createInstance, type InitOptions, type Resource } from 'i18next'
import { describe, expect, test } from 'vitest'
import { say, words, type Value, type WordsError } from './index.js'
import { passportWords } from './passport.test-data.js'

async function instance(resources: Resource, options: InitOptions = {}) {
  const i18n = createInstance()
  await i18n.init({ lng: 'en', resources, ...options })
  return i18n
}

/** What is said of a key of the app's own namespace, in both languages. */
async function both(mi: object, en: object, key: string, values?: Record<string, Value>, options?: InitOptions) {
  const resources = { mi: { service: mi as Resource[string][string] }, en: { service: en as Resource[string][string] } }
  const message = words('service')(key, values)
  const { text } = say(message, { reading: 'mi-en', i18n: await instance(resources, options) })
  // An app with i18next's defaults needs no instance for it.
  if (!options) expect(say(message, { reading: 'mi-en', resources }).text).toBe(text)
  return text
}

describe('the app’s own texts', () => {
  test.each([['mi', 'en'], ['mi-NZ', 'en-NZ'], ['mi', 'en-NZ'], ['mi-NZ', 'en']])('may stand under %s and %s', async (mi, en) => {
    const i18n = await instance({ [mi]: { service: { start: 'Tīmata' } }, [en]: { service: { start: 'Start' } } })
    expect(say(words('service')('start'), { reading: 'mi-en', i18n }).text).toBe('Tīmata / Start')
  })

  test('of New Zealand come before those of everywhere', async () => {
    const i18n = await instance({ 'mi-NZ': { service: { start: 'Tīmata' } }, mi: { service: { start: 'Rapu', end: 'Mutu' } }, en: {} })
    expect(say(words('service')('start'), { reading: 'mi', i18n }).text).toBe('Tīmata')
    expect(say(words('service')('end'), { reading: 'mi', i18n }).text).toBe('Mutu')
  })

  test('may be nested, flat with dots, or both', async () => {
    expect(await both({ name: { missing: 'Ka hiahiatia te ingoa' } }, { 'name.missing': 'Enter your name' }, 'name.missing')).toBe('Ka hiahiatia te ingoa / Enter your name')
    expect(await both({ 'name.full': { missing: 'Ingoa' } }, { name: { 'full.missing': 'Name' } }, 'name.full.missing')).toBe('Ingoa / Name')
    expect(await both({ 'name|missing': 'Ingoa' }, { name: { missing: 'Name' } }, 'name|missing', {}, { keySeparator: '|' })).toBe('Ingoa / Name')
    expect(await both({ 'name.missing': 'Ingoa', name: { missing: 'Rapu' } }, { 'name.missing': 'Name' }, 'name.missing', {}, { keySeparator: false })).toBe('Ingoa / Name')
  })

  test('may have a key that reads like a sentence, colons included', async () => {
    expect(await both({ 'Error: who?': 'Hapa: ko wai?' }, { 'Error: who?': 'Error: who?' }, 'Error: who?')).toBe('Hapa: ko wai? / Error: who?')
  })

  test('may be chosen by a context', async () => {
    const mi = { friend: 'Hoa', friend_one: 'Kotahi te hoa', friend_other: '{{count}} ngā hoa', friend_work: 'Hoa mahi', friend_work_one: 'Kotahi te hoa mahi', friend_work_other: '{{count}} ngā hoa mahi' }
    const en = { friend_work: 'Colleague', friend_work_one: '{{count}} colleague', friend_work_other: '{{count}} colleagues', friend: 'Friend' }
    expect(await both(mi, en, 'friend', { context: 'work' })).toBe('Hoa mahi / Colleague')
    expect(await both(mi, en, 'friend', { context: 'work', count: 1 })).toBe('Kotahi te hoa mahi / 1 colleague')
    expect(await both(mi, en, 'friend', { context: 'work', count: 3 })).toBe('3 ngā hoa mahi / 3 colleagues')
    expect(await both(mi, en, 'friend', { context: 'school' })).toBe('Hoa / Friend')
    expect(await both({ friend_2: 'Hoa' }, { friend_2: 'Friend' }, 'friend', { context: 2 })).toBe('Hoa / Friend')
    expect(await both({ 'friend~work': 'Hoa mahi' }, { friend: 'Friend' }, 'friend', { context: 'work' }, { contextSeparator: '~' })).toBe('Hoa mahi / Friend')
  })

  test('may have other signs around their placeholders', async () => {
    expect(await both({ a: 'Nau mai <% name %>' }, { a: 'Welcome <%name%>, {x}' }, 'a', { name: 'Mere' }, { interpolation: { prefix: '<%', suffix: '%>' } })).toBe('Nau mai Mere / Welcome Mere, {x}')
    expect(await both({ a: 'Nau mai __name__' }, { a: 'Welcome __name__ on __when, date__' }, 'a', { name: 'Mere', when: '2026-12-03' }, { interpolation: { prefix: '__', suffix: '__' } })).toBe('Nau mai Mere / Welcome Mere on 3 December 2026')
    expect(await both({ a: 'Rā: {when}' }, { a: 'Date: {when|date}' }, 'a', { when: '2026-12-03' }, { interpolation: { prefix: '{', suffix: '}', formatSeparator: '|' } })).toBe('Rā: 2026-12-03 / Date: 3 December 2026')
  })

  test('do not show &lt; where somebody typed <, although i18next escapes by default', async () => {
    expect(await both({ a: 'Nau mai {{name}}' }, { a: 'Welcome {{name}} & co' }, 'a', { name: 'Mere <M&M>' })).toBe('Nau mai Mere <M&M> / Welcome Mere <M&M> & co')
  })

  test('that are empty or null have not been translated yet', async () => {
    expect(await both({ a: '' }, { a: 'Name' }, 'a', {}, { returnEmptyString: true })).toBe('Name')
    expect(await both({ a: null }, { a: 'Name' }, 'a', {}, { returnNull: true })).toBe('Name')
  })

  test('may stand in a fallback namespace', async () => {
    const i18n = await instance({ mi: { common: { save: 'Tiaki' } }, en: { common: { save: 'Save' } } }, { fallbackNS: 'common' })
    expect(say(words('service')('save'), { reading: 'mi-en', i18n }).text).toBe('Tiaki / Save')
  })
})

describe('an app that overrides words of ours', () => {
  const w = words(passportWords)
  const overriding = (mi: object, en: object = {}, options?: InitOptions) => instance({ mi: { passport: mi as Resource[string][string] }, en: { passport: en as Resource[string][string] } }, options)

  test('may do so in part: one key, in one language', async () => {
    const i18n = await overriding({ name: 'Ō ingoa' })
    expect(say(w('name'), { reading: 'mi-en', i18n }).text).toBe('Ō ingoa / Name')
    expect(say(w('title'), { reading: 'mi-en', i18n }).text).toBe('Uruwhenua / Passport')
  })

  test('may leave out the formats: ours are used', async () => {
    const i18n = await overriding({ error: 'Aue: {{error}}', born: 'Whānau: {{when}}' }, { born: 'Born {{when, date(numeric)}}' })
    expect(say(w('error', { error: 'Enter your name' }), { reading: 'mi', i18n }).text).toBe('Aue: Enter your name')
    expect(say(w('born', { when: '2026-12-03' }), { reading: 'mi-en', i18n }).text).toBe('Whānau: 3 Hakihea 2026 / Born 03/12/2026')
  })

  test('may override one form of a plural', async () => {
    const i18n = await overriding({ errors_one: 'He hapa' })
    expect([0, 1, 2].map((count) => say(w('errors', { count }), { reading: 'mi', i18n }).text)).toEqual(['Kāore he hapa', 'He hapa', '2 ngā hapa'])
  })

  test('does not override them through a fallback namespace of its own', async () => {
    const i18n = await instance({ mi: { common: { name: 'Kōrero' } }, en: { common: { name: 'Alias' } } }, { fallbackNS: 'common' })
    expect(say(w('name'), { reading: 'mi-en', i18n }).text).toBe('Ingoa / Name')
  })
})

describe('formats that the app has taught its own instance', () => {
  const withFormats = (mi: string, en: string) =>
    instance({ mi: { service: { a: mi } }, en: { service: { a: en } } }).then((i18n) => {
      i18n.services.formatter!.add('upper', (value: string) => value.toUpperCase())
      i18n.services.formatter!.add('status', (value: number, tag) => (tag === 'mi' ? ['kore', 'āe'] : ['no', 'yes'])[value]!)
      i18n.services.formatter!.add('throws', () => {
        throw new Error('no')
      })
      return i18n
    })

  test('are asked in the language of the text', async () => {
    const i18n = await withFormats('{{x, status}}', '{{x, status}}')
    expect(say(words('service')('a', { x: 1 }), { reading: 'mi-en', i18n }).text).toBe('āe / yes')
    expect(say(words('service')('a', { x: 1 }), { reading: 'mi-en', i18n, transform: (text, language) => `${language}[${text}]` }).text).toBe('mi[āe] / en[yes]')
  })

  test('leave a person’s own text theirs', async () => {
    const i18n = await withFormats('{{x, upper}}', '{{x, upper}}')
    expect(say(words('service')('a', { x: 'Mere' }), { reading: 'mi', i18n, transform: (text, language) => `${language}[${text}]` }).text).toBe('MERE')
  })

  test('that throw leave the value as it was', async () => {
    const i18n = await withFormats('{{x, throws}}', '{{x, throws}}')
    expect(say(words('service')('a', { x: 'Mere' }), { reading: 'mi', i18n }).text).toBe('Mere')
  })

  test('and that are i18next’s own speak English, also in a Māori text', async () => {
    const problems: WordsError[] = []
    const i18n = await withFormats('{{x, currency(NZD)}}', '{{x, currency(NZD)}}')
    const transform = (text: string, language: string) => `${language}[${text}]`
    expect(say(words('service')('a', { x: 5 }), { reading: 'mi', i18n, transform }).text).toBe('en[$5.00]')
    expect(say(words('service')('a', { x: 'abc' }), { reading: 'mi', i18n, report: (problem) => problems.push(problem) }).text).toBe('')
    expect(problems.map(({ code }) => code)).toEqual(['bad-value'])
  })
})

test('an instance that has not begun has no texts, and breaks nothing', () => {
  const i18n = createInstance()
  expect(say(words(passportWords)('name'), { reading: 'mi-en', i18n }).text).toBe('Ingoa / Name')
  expect(say(words('service')('a', { x: 1 }), { reading: 'mi-en', i18n }).text).toBe('a')
  expect(say({ ns: 'own', key: 'own', values: { x: 1 }, defaults: { mi: '{{x, currency(NZD)}}' } }, { reading: 'mi', i18n }).text).toBe('1')
})
