import { expect, test } from 'vitest'
import { isLanguage, LANGUAGES, toTag } from './index.js'

test('te reo Māori is tagged mi, English en-NZ, and both are tags that Intl accepts as they are', () => {
  expect(LANGUAGES.map(toTag)).toEqual(['mi', 'en-NZ'])
  expect(Intl.getCanonicalLocales(LANGUAGES.map(toTag))).toEqual(['mi', 'en-NZ'])
})

test('only the two languages are languages', () => {
  expect(LANGUAGES.every(isLanguage)).toBe(true)
  for (const value of ['MI', 'mi_NZ', 'mi-NZ', 'en-NZ', 'zz', '../x', 'mi-en', '', null, undefined, 0, {}]) expect(isLanguage(value)).toBe(false)
})
