import { expect, test } from 'vitest'
import { compare, LANGUAGES, sort } from '../index.js'
import { recorded } from './oracle.test-data.js'

/** Every text somewhere else, the same way each time. */
function shuffled(texts: string[]): string[] {
  return texts.map((_, i) => texts[(i * 1009 + 17) % texts.length]!)
}

test('what glibc recorded has thousands of texts, and its two orders differ', () => {
  expect(new Set(shuffled(recorded.mi)).size).toBe(3476)
  expect(sort('en', recorded.mi)).toEqual(recorded.en)
  expect(recorded.mi.filter((text, i) => text !== recorded.en[i]).length).toBe(700)
})

test.each(LANGUAGES)('%s: the order is the one that glibc recorded', (language) => {
  expect(sort(language, shuffled(recorded[language]))).toEqual(recorded[language])
  expect(shuffled(recorded[language]).sort((a, b) => compare(language, a, b))).toEqual(recorded[language])
})
