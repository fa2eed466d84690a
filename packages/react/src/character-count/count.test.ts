import { expect, test, vi } from 'vitest'
import { countIn } from './count.js'

test.each([
  ['', 0],
  ['Kia ora', 7],
  ['Ngāwhika', 8],
  ['Nga\u0304whika', 8],
  ['👩🏻‍🚀', 1],
  ['a\nb', 3],
  ['a\r\nb', 3],
  [' a ', 3],
  ['ā'.repeat(5000), 5000],
])('%j has as many characters as a person sees', (text, characters) => expect(countIn(text)).toBe(characters))

test.each([
  ['', 0],
  ['  \n ', 0],
  ['Kia ora', 2],
  ['Kia  ora\r\nkoutou', 3],
  ['30-day limit – yes', 3],
  ['Te Ika-a-Māui', 2],
  ['👩🏻‍🚀 kotahi', 1],
  ['Nga\u0304 mihi', 2],
])('%j has as many words', (text, words) => expect(countIn(text, 'words')).toBe(words))

test('without Intl.Segmenter a macron still costs nothing', () => {
  vi.stubGlobal('Intl', {})
  expect([countIn('Nga\u0304whika'), countIn('a\r\nb')]).toEqual([8, 3])
  vi.unstubAllGlobals()
})
