import { describe, expect, test } from 'vitest'
import { say, words, WordsError, type Message, type Words } from './index.js'
import { passportWords } from './passport.test-data.js'

const w = words(passportWords)

function met(said: Words, more = {}) {
  const problems: WordsError[] = []
  const { text, lang } = say(said, { reading: 'mi', report: (problem) => problems.push(problem), ...more })
  return { text, lang, problems: problems.map(({ code, ns, key, language }) => [code, `${ns}:${key}`, language]), messages: problems.map(({ message }) => message) }
}

describe('a key that does not exist', () => {
  test('is what people see, in the language that developers write', () => {
    expect(met(words('service')('start.title'))).toMatchObject({ text: 'start.title', lang: 'en-NZ', problems: [['missing-key', 'service:start.title', undefined]] })
  })

  test('is told in a sentence that says what happened, what it means and what to do', () => {
    expect(met(words('service')('start')).messages).toEqual(['Reorua: "service:start" has no text in either language, so people see its key. Add it to the bundle of namespace "service", or correct the key.'])
  })

  test('is a WordsError, which is thrown by nothing', () => {
    const problem = new WordsError('missing-key', 'service', 'start', undefined, 'why')
    expect(problem).toBeInstanceOf(Error)
    expect(String(problem)).toBe('WordsError: Reorua: why')
  })

  test('may have the name of something that every object has', () => {
    for (const key of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) expect(met(words('service')(key))).toMatchObject({ text: key, problems: [['missing-key', `service:${key}`, undefined]] })
  })
})

describe('a text that is missing in one language', () => {
  test('is shown in the other, and developers can hear of it', () => {
    expect(met(w('englishOnly'))).toMatchObject({ text: 'Renewal', lang: 'en-NZ', problems: [['missing-language', 'passport:englishOnly', 'mi']] })
    expect(met(w('maoriOnly'), { reading: 'en' })).toMatchObject({ text: 'Rauika', lang: 'mi', problems: [['missing-language', 'passport:maoriOnly', 'en']] })
  })

  test('is missing as well where it is empty', () => {
    expect(met(w('untranslated'))).toMatchObject({ text: 'Sponsorship', lang: 'en-NZ' })
  })

  test('is no fault where words are given in one language on purpose', () => {
    expect(met({ en: 'Renewal' }).problems).toEqual([])
    expect(met('Renewal').problems).toEqual([])
  })

  test('is not missed where only the other language is read', () => {
    expect(met(w('englishOnly'), { reading: 'en' }).problems).toEqual([])
  })
})

describe('what came from elsewhere', () => {
  const loose = (message: unknown) => met(message as Words)

  test('may be a message with a broken text: the next best is shown', () => {
    for (const mi of [5, true, [], {}, { other: 5 }, { other: {} }, null]) expect(loose({ ns: 'own', key: 'k', defaults: { mi, en: 'Name' } })).toMatchObject({ text: 'Name', lang: 'en-NZ' })
  })

  test('may be a message without anything', () => {
    expect(loose({ ns: 'own', key: 'k', defaults: null, values: null } as unknown as Message).text).toBe('k')
    expect(loose({ key: 'k' }).text).toBe('k')
  })

  test('may be no words at all', () => {
    expect(loose(5)).toMatchObject({ text: '5', problems: [] })
    expect(loose(Number.NaN)).toMatchObject({ text: '', problems: [['not-words', ':', 'mi']] })
    expect(loose(() => 'x')).toMatchObject({ text: '', problems: [['not-words', ':', 'mi']] })
    expect(loose({ mi: 5, en: ['x'] })).toMatchObject({ text: '', problems: [] })
  })

  test('may be a sentence in pieces, which is shown as it is and told to developers', () => {
    expect(loose(['Welcome, ', 'Mere', null])).toMatchObject({ text: 'Welcome, Mere', lang: 'en-NZ', problems: [['not-words', ':', 'mi']] })
    expect(loose(['Welcome, ', 'Mere']).messages[0]).toContain('Say one thought as one message')
  })
})

test('without anybody to report to nothing is thrown', () => {
  expect(say(words('service')('start'), { reading: 'mi' })).toEqual({ text: 'start', lang: 'en-NZ' })
  expect(say(w('welcome', {} as never), { reading: 'mi' }).text).toBe('Nau mai, ')
})
