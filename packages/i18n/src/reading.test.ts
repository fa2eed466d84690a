import { describe, expect, test } from 'vitest'
import { htmlLang, languagesOf, parseReading, READINGS, type Reading } from './index.js'

describe('what a link, a cookie or a setting says', () => {
  test.each([
    ['mi', 'mi'],
    ['en', 'en'],
    ['mi-en', 'mi-en'],
    ['en-mi', 'en-mi'],
    ['MI', 'mi'],
    ['Mi-En', 'mi-en'],
    ['mi_NZ', 'mi'],
    ['mi-NZ', 'mi'],
    ['mi_en', 'mi-en'],
    [' en ', 'en'],
    ['en-NZ', 'en'],
    ['en-GB', 'en'],
    ['en-001', 'en'],
    ['mri', 'mi'],
    ['mao', 'mi'],
    ['eng', 'en'],
  ])('%j is read as %j', (input, reading) => {
    expect(parseReading(input)).toBe(reading)
  })

  test.each([
    [''],
    ['zz'],
    ['zz-notalang-!!'],
    ['cimode'],
    ['dev'],
    ['../x'],
    ['../../etc/passwd'],
    ['mi/../en'],
    ['mi;en'],
    ['mi en'],
    ['mi-en-mi'],
    ['mi-mi-mi-mi'],
    ['mi-'],
    ['-mi'],
    ['mi\u0000'],
    ['mí'],
    ['ｍｉ'],
    ['fr'],
    ['maori'],
    ['constructor'],
    ['__proto__'],
    ['<script>'],
    ['mi'.repeat(100_000)],
    [` ${' '.repeat(100_000)}mi`],
    [['mi']],
    [{ toString: () => 'mi' }],
    [null],
    [undefined],
    [5],
    [Symbol('mi')],
  ])('%j is no reading', (input) => {
    expect(parseReading(input)).toBeUndefined()
  })
})

describe('a reading', () => {
  test.each([
    ['mi', ['mi'], 'mi'],
    ['en', ['en'], 'en-NZ'],
    ['mi-en', ['mi', 'en'], 'mi'],
    ['en-mi', ['en', 'mi'], 'en-NZ'],
  ] as const)('%j has the languages %j, and the page’s lang is %j', (reading, languages, lang) => {
    expect(languagesOf(reading)).toEqual(languages)
    expect(htmlLang(reading)).toBe(lang)
  })

  test('is one of four', () => {
    expect(READINGS).toEqual(['mi', 'en', 'mi-en', 'en-mi'])
  })

  test('that is none is English, because that is what is shown', () => {
    for (const none of ['zz', 'MI', 'mi_NZ', '../x', 'constructor', '__proto__', undefined, null] as unknown as Reading[]) {
      expect(htmlLang(none)).toBe('en-NZ')
      expect(languagesOf(none)).toEqual(['en'])
    }
  })
})
