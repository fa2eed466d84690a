import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatList, LANGUAGES, listParts } from '../index.js'

test('a list is an and-list unless it says otherwise', () => {
  expect(formatList('mi', ['a', 'b'])).toBe('a me b')
  expect(formatList('en', ['a', 'b'], {})).toBe('a and b')
  expect(listParts('mi', 2)).toEqual({ between: [' me '], after: '' })
})

test('the Māori “or” stands after the last item', () => {
  expect(listParts('mi', 3, 'or')).toEqual({ between: [', ', ', '], after: ' rānei' })
  expect(listParts('en', 3, 'or')).toEqual({ between: [', ', ' or '], after: '' })
})

test('a count that is no count has no separators', () => {
  for (const count of [0, 1, -3, 2.5, Number.NaN, Number.POSITIVE_INFINITY]) {
    for (const type of ['and', 'or'] as const) expect(listParts('mi', count, type)).toEqual({ between: [], after: '' })
  }
})

test('every item is there once, in order and unchanged, whatever it holds', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.constantFrom(...LANGUAGES), fc.constantFrom('and', 'or'), (items, language, type) => {
      const { between, after } = listParts(language, items.length, type)
      expect(between).toHaveLength(Math.max(0, items.length - 1))
      let rest = formatList(language, items, { type })
      for (const [index, item] of items.entries()) {
        const expected = item + (between[index] ?? after)
        expect(rest.startsWith(expected)).toBe(true)
        rest = rest.slice(expected.length)
      }
      expect(rest).toBe('')
    }),
  )
})
