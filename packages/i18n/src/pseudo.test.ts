import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { say, words, type Message, type Words } from './index.js'
import { passportWords } from './passport.test-data.js'
import { pseudo, pseudoLanguagesOf } from './pseudo.js'

const w = words(passportWords)
const languages = (text: string) => [...pseudoLanguagesOf(text)].toSorted()
const inPseudo = (said: Words, reading: 'mi' | 'en' = 'mi') => say(said, { reading, transform: pseudo }).text

describe('a pseudo-language', () => {
  test('marks every letter with the language it was written in', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-zāēīōūĀĒĪŌŪ]+$/), fc.constantFrom('mi' as const, 'en' as const), (text, language) => {
        for (const fragment of [pseudo(text, language), ...pseudo(text, language).match(/\p{L}/gu)!]) expect(languages(fragment)).toEqual([language])
      }),
    )
  })

  test('can be read, macrons included', () => {
    expect(pseudo('Āwhina', 'mi').normalize('NFKC')).toBe('Āwhina')
    expect(pseudo('Help āēīōū ĀĒĪŌŪ', 'en').normalize('NFKC')).toBe('Help āēīōū ĀĒĪŌŪ')
  })

  test('leaves what is no letter', () => {
    expect(pseudo('1,234.50 $ – “”', 'mi')).toBe('1,234.50 $ – “”')
    expect(languages('1,234.50 $ – “”')).toEqual([])
  })

  test('tells a text of both, and one of neither', () => {
    expect(languages(pseudo('Ingoa', 'mi') + pseudo('Name', 'en'))).toEqual(['en', 'mi'])
    expect(languages('Ingoa')).toEqual(['none'])
    expect(languages(`${pseudo('Ingoa', 'mi')} Name`)).toEqual(['mi', 'none'])
    expect(languages('ليلى')).toEqual(['none'])
  })
})

describe('a text that is said in the pseudo-languages', () => {
  test('is marked with the language it really is in', () => {
    expect(languages(inPseudo(w('title')))).toEqual(['mi'])
    expect(languages(inPseudo(w('title'), 'en'))).toEqual(['en'])
    expect(languages(inPseudo(w('englishOnly')))).toEqual(['en'])
    expect(languages(inPseudo('Passport'))).toEqual(['en'])
    expect(languages(inPseudo({ mi: 'Rauika' }, 'en'))).toEqual(['mi'])
  })

  test('has its dates, lists and inner words in the language of the text', () => {
    for (const [language, messages] of [['mi', [w('bornFull', { when: '2026-12-03' }), w('choice', { people: [w('name'), w('title')] }), w('error', { error: w('nameMissing') }), w('errors', { count: 2 })]] as const, ['en', [w('bornFull', { when: '2026-12-03' })]] as const]) {
      for (const message of messages) expect(languages(inPseudo(message, language))).toEqual([language])
    }
    expect(languages(inPseudo(w('error', { error: 'Enter your name' })))).toEqual(['en', 'mi'])
  })

  test('has its placeholders and its parts where they were', () => {
    const message: Message = { ns: 'own', key: 'own', values: { name: 'Mere', n: 5 }, defaults: { mi: 'Nau mai <link>{{name}}</link>, {{n, number}}' } }
    expect(inPseudo(message)).toBe(`${pseudo('Nau mai', 'mi')} Mere, 5`)
  })

  test('leaves what a person typed and a key that does not exist unmarked, for the oracle to see', () => {
    expect(languages(inPseudo(w('welcome', { name: 'Hera' })))).toEqual(['mi', 'none'])
    expect(languages(inPseudo(words('service')('start')))).toEqual(['none'])
  })
})
