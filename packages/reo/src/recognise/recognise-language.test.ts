import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recogniseLanguage } from '../index.js'
import { pairs } from './pairs.test-data.js'

const language = (text: string) => recogniseLanguage(text).language
const withoutMacrons = (text: string) => text.normalize('NFD').replace(/\u0304/g, '')
const respell = (text: string, mark: (vowel: string) => string) => text.normalize('NFD').replace(/([aeiou])\u0304/gi, (_, vowel: string) => mark(vowel))

describe('published labels and messages', () => {
  test.each(pairs)('%s · %s', (en, mi) => {
    expect(language(en)).toBe('en')
    expect(language(mi)).toBe('mi')
    expect(language(withoutMacrons(mi))).toBe('mi')
    expect(language(mi.normalize('NFD'))).toBe('mi')
    expect(language(respell(mi, (vowel) => `${vowel}\u0308`).normalize('NFC'))).toBe('mi')
    expect(language(respell(mi, (vowel) => `${vowel}¯`))).toBe('mi')
    expect(language(respell(mi, (vowel) => vowel + vowel.toLowerCase()))).toBe('mi')
    expect(language(mi.toUpperCase())).toBe('mi')
    expect(language(mi.toLowerCase())).toBe('mi')
    expect(language(en.toLowerCase())).toBe('en')
    expect(language(`${mi} / ${en}`)).not.toBe('unknown')
  })

  test('both together are mixed, but for a few', () => {
    const found = pairs.filter(([en, mi]) => language(`${mi} / ${en}`) === 'mixed')
    expect(found.length).toBeGreaterThan(pairs.length * 0.85)
  })
})

describe('words of both languages', () => {
  test.each(['Home', 'Menu', 'More', 'Make a note', 'To', 'No', 'None', 'One more time', 'Take one home', 'He can see it', 'Where are we?', 'Rename'])('%s is English', (text) => {
    expect(language(text)).toBe('en')
  })

  test.each(['he mate', 'e hoki ana ahau', 'I te Mane', 'Kei a ia to pepa', 'ko te take tenei'])('%s is Māori', (text) => {
    expect(language(text)).toBe('mi')
  })

  test('where none other decides, confidence is low', () => {
    expect(recogniseLanguage('No').confidence).toBeLessThan(0.7)
    expect(recogniseLanguage('Save').confidence).toBeGreaterThan(0.95)
    expect(recogniseLanguage('Tiaki').confidence).toBeGreaterThan(0.95)
  })
})

describe('names and loan words', () => {
  test.each([
    'Your whānau can help you apply',
    'Contact your local iwi or hapū',
    'Whānau details',
    'What is your iwi?',
    'Learn te reo Māori online',
    'Kāinga Ora has changed your address',
    'Your application to Te Puni Kōkiri was received',
    'Renew your passport in Aotearoa New Zealand',
  ])('%s stays English', (text) => {
    expect(language(text)).toBe('en')
  })

  test.each(['Kei Wellington te tari', 'Ko John Smith tōku ingoa', 'Tuhia tō ingoa ki Facebook', 'Tikina te PDF', 'he app hou', 'Kua takiuru koe hei {{name}}'])('%s stays Māori', (text) => {
    expect(language(text)).toBe('mi')
  })

  test.each(['Te Tari Taiwhenua | Department of Internal Affairs', 'Kāinga / Home', 'Save (Tiaki)', 'Kia ora! Your form is saved.', 'Nau mai, welcome', 'rapu search'])('%s is mixed', (text) => {
    expect(language(text)).toBe('mixed')
  })
})

describe('what says nothing', () => {
  test.each(['', ' ', '123', '{{count}} / {{total}}', '<strong class="home page"></strong>', 'name@example.govt.nz', 'https://example.govt.nz/search', '`const more = take`', 'my_variable', 'RealMe', 'PDF', '&nbsp;', '3kg', 'x', '…'])('%j is unknown', (text) => {
    expect(recogniseLanguage(text)).toEqual({ language: 'unknown', leading: undefined, confidence: 0, words: [] })
  })

  test('values and tags leave the language of the rest', () => {
    expect(language('Read <a href="/kainga">the help</a> {{kupuhipa}}')).toBe('en')
    expect(language('Pānuitia <link>te āwhina</link> {{password}} https://example.com/password')).toBe('mi')
  })

  test.each(['Добрый день', '日本語を学ぶ', 'ʻO wai kou inoa?', 'Fa’afetai tele lava', 'E mālō le lotu', 'Watashi wa gakusei desu', 'Täältä löytyy lisää tietoa siitä'])('%s is unknown', (text) => {
    expect(language(text)).toBe('unknown')
  })
})

describe('the words that decided', () => {
  test('stand where they say, with their language', () => {
    expect(recogniseLanguage('Kia ora! Your form')).toEqual({
      language: 'mixed',
      leading: 'en',
      confidence: 0.99,
      words: [
        { text: 'Kia', start: 0, end: 3, language: 'mi' },
        { text: 'ora', start: 4, end: 7, language: 'mi' },
        { text: 'Your', start: 9, end: 13, language: 'en' },
        { text: 'form', start: 14, end: 18, language: 'en' },
      ],
    })
  })

  test('the leading language is told even where the answer is neither', () => {
    expect(recogniseLanguage('Kua tukua tō tono. Thank you.').leading).toBe('mi')
    expect(recogniseLanguage('E mālō le lotu')).toMatchObject({ language: 'unknown', leading: 'en' })
    expect(recogniseLanguage('Save').leading).toBe('en')
  })

  test('w’ is wh, as in Taranaki and Whanganui', () => {
    expect(recogniseLanguage("W'akarongo")).toMatchObject({ language: 'mi', words: [{ text: "W'akarongo" }] })
    expect(language('W’akarongo')).toBe('mi')
  })

  const syllable = fc.tuple(fc.constantFrom('', 'h', 'k', 'm', 'n', 'p', 'r', 't', 'w', 'ng', 'wh'), fc.constantFrom(...'aeiouāēīōū')).map((letters) => letters.join(''))
  const word = fc.array(syllable, { minLength: 1, maxLength: 6 }).map((syllables) => syllables.join(''))
  const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.oneof(word, fc.constantFrom(...pairs.flat()), fc.string()), { maxLength: 12 }).map((parts) => parts.join(' ')))

  test('lie in the text, in order, apart, and confidence is a probability', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { confidence, words } = recogniseLanguage(text)
        expect(confidence).toBeGreaterThanOrEqual(0)
        expect(confidence).toBeLessThanOrEqual(1)
        let last = 0
        for (const { text: word, start, end } of words) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(text.slice(start, end)).toBe(word)
          expect(end).toBeGreaterThan(start)
          last = end
        }
      }),
    )
  })

  test('a word of Māori syllables with a macron is Māori, however it is encoded and written', () => {
    fc.assert(
      fc.property(word.filter((text) => /[āēīōū]/.test(text)), (text) => {
        for (const spelling of [text, text.normalize('NFD'), text.toUpperCase(), respell(text, (vowel) => `${vowel}¯`)]) expect(language(spelling)).toBe('mi')
      }),
    )
  })
})

describe('bad input', () => {
  test.each([undefined, null, Number.NaN, 0, {}, [], Symbol('x'), () => 'home'])('%s is unknown', (value) => {
    expect(recogniseLanguage(value as never)).toEqual({ language: 'unknown', leading: undefined, confidence: 0, words: [] })
  })

  test('lone surrogates and controls are no words', () => {
    expect(language('\uD800\u202Ehome\uDC00')).toBe('en')
  })

  test.each(['a', '{', '<', '`', '{{a', '<a ', "a'", 'ʻ', 'w’', 'ā\u0304', '. ', 'kai home ', '\uD800'])('time grows with the length of %j repeated, not faster', (part) => {
    const seconds = (n: number) => {
      const text = part.repeat(n / part.length)
      const start = performance.now()
      recogniseLanguage(text)
      return performance.now() - start
    }
    seconds(20_000)
    const [short, long] = [seconds(20_000), seconds(100_000)]
    expect(long).toBeLessThan(Math.max(300, short * 25))
  })
})
