import { expect, test } from 'vitest'
import { asMessages, asPairs, content } from './words.mjs'

test('every text of the page is in both languages, without a value left open', () => {
  const texts = Object.entries(content())
  expect(texts.length).toBeGreaterThan(40)
  for (const [key, { mi, en }] of texts) expect([key, mi, en].join()).not.toMatch(/\{\{|undefined/)
  expect(content().title).toEqual({ mi: 'Tono uruwhenua', en: 'Apply for a passport' })
  expect(content().dateInputExample!.en).toBe('For example, 27 3 1987')
})

test('a text is written as a pair, or as a message of the app’s own', () => {
  const texts = { title: { mi: 'Tono', en: 'Apply' } }
  expect(asPairs(texts)).toBe('export const title = {"mi":"Tono","en":"Apply"}\n')
  expect(asMessages(texts)).toContain("export const title = w('title')")
})
