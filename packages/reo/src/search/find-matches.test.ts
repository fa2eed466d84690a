import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findMatches, fold } from '../index.js'
import type { SearchMode } from '../index.js'

function marked(text: string, query: string, mode?: SearchMode): string {
  let result = ''
  let end = 0
  for (const range of findMatches(text, query, { mode })) {
    result += `${text.slice(end, range.start)}[${text.slice(range.start, range.end)}]`
    end = range.end
  }
  return result + text.slice(end)
}

describe('anywhere', () => {
  test.each([
    ['te reo Māori', 'maori', 'te reo [Māori]'],
    ['te reo Ma\u0304ori', 'Maaori', 'te reo [Ma\u0304ori]'],
    ['Ma¯ori, Maaori, MĀORI', 'māori', '[Ma¯ori], [Maaori], [MĀORI]'],
    ['te reo Ma¯ ori', 'māori', 'te reo [Ma¯ ori]'],
    ['Maaori', 'ma', '[Maa]ori'],
    ['Ta\u0304maki', 'ta', '[Ta\u0304]maki'],
    ['W’anganui', 'whanga', '[W’anga]nui'],
    ['W’anganui', 'w', '[W]’anganui'],
    ['Te Whanganui-a-Tara', 'whanganui a tara', 'Te [Whanganui-a-Tara]'],
    ['Te Whanganui-a-Tara', 'anga', 'Te Wh[anga]nui-a-Tara'],
    ['Pito-one', 'pito one', '[Pito-one]'],
    ["O'Brien", 'obrien', "[O'Brien]"],
    ["O'Brien", 'o', "[O]'Brien"],
    ['whaka\u00adwha\u00adnau', 'kawha', 'wha[ka\u00adwha]\u00adnau'],
    ['Straße', 's', '[S]tra[ß]e'],
    ['papa', 'pa', '[pa][pa]'],
    ['👨‍👩‍👧 whānau', '👩', '[👨‍👩‍👧] whānau'],
    ['🇳🇿 Aotearoa', '🇿', '[🇳🇿] Aotearoa'],
    ['  “Āe”  ', 'ae', '  “[Āe]”  '],
    ['tō kupuhipa', 'tok', 'tō kupuhipa'],
    ['Māori', 'maoris', 'Māori'],
  ])('%s, looked through for %s', (text, query, result) => {
    expect(marked(text, query)).toBe(result)
  })
})

describe('by word', () => {
  test.each([
    ['Te Whanganui-a-Tara', 'tara te', '[Te] Whanganui-a-[Tara]'],
    ['Te Whanganui-a-Tara', 'tar whan', 'Te [Whan]ganui-a-[Tar]a'],
    ['Te Tari Taake', 'ta', 'Te [Ta]ri [Taa]ke'],
    ['Te Tari Taake', 't ta', '[T]e [Ta]ri [Taa]ke'],
    ['Te Tari Taake', 'te waka', 'Te Tari Taake'],
    ['Te Tari Taake', 'ari', 'Te Tari Taake'],
  ])('%s, looked through for %s', (text, query, result) => {
    expect(marked(text, query, 'word')).toBe(result)
  })
})

describe('from the beginning', () => {
  test.each([
    ['Ōtautahi', 'ota', '[Ōta]utahi'],
    ['(Ōtautahi) ota', 'ota', '([Ōta]utahi) ota'],
    ['Te Papa', 'papa', 'Te Papa'],
  ])('%s, looked through for %s', (text, query, result) => {
    expect(marked(text, query, 'prefix')).toBe(result)
  })
})

test('no text, no query, or neither, and nothing is found', () => {
  for (const value of ['', ' ', '-', undefined, null, 7, {}]) {
    expect(findMatches('Māori', value as string)).toEqual([])
    expect(findMatches(value as string, 'maori')).toEqual([])
  }
})

const piece = fc.constantFrom(
  'a', 'ā', 'aa', 'ā¯', 'a¯ ', 'w', "'", ' ', '-', '\u0304', '\u0301', '\r', '\n', '\r\n', '\u200d', '\ufe0f', '👩', '🏽', '🇳', '🇿', '\ud83d', '\udc69', '\u1100', '\u1161', '\u11a8', '가', '각', 'क', '्', 'ि',
  'ส', 'ำ', '\u0600', 'ൎ', 'ß', 'æ', '½', 'ﷺ', '\u00ad', 'ma', 'ori', 'h', '\u{1f468}\u200d\u{1f469}', '\u{e0067}',
)
const text = fc.oneof(fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
const mode = fc.constantFrom('anywhere', 'word', 'prefix')

function boundaries(text: string): Set<number> {
  const segments = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)
  return new Set([...Array.from(segments, ({ index }) => index), text.length])
}

/** A text, and a query that is often a part of it. */
const textAndQuery = text.chain((text) =>
  fc.tuple(fc.constant(text), fc.oneof(piece, fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([from, to]) => text.slice(Math.min(from, to), Math.max(from, to))))),
)

describe('the ranges of any query in any text', () => {
  test('cut no character in two', () => {
    fc.assert(fc.property(textAndQuery, mode, ([text, query], mode) => {
      const allowed = boundaries(text)
      for (const { start, end } of findMatches(text, query, { mode })) expect([allowed.has(start), allowed.has(end)]).toEqual([true, true])
    }), { numRuns: 10_000 })
  })
  test('are in order, apart, not empty, and within the text', () => {
    fc.assert(fc.property(textAndQuery, mode, ([text, query], mode) => {
      let last = 0
      for (const { start, end } of findMatches(text, query, { mode })) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }), { numRuns: 5000 })
  })
  test('are there when the key of the text has the key of the query, and only then', () => {
    fc.assert(fc.property(textAndQuery, ([text, query]) => {
      expect(findMatches(text, query).length > 0).toBe(fold(query) !== '' && fold(text).includes(fold(query)))
    }), { numRuns: 5000 })
  })
  test('hold what was looked for', () => {
    fc.assert(fc.property(textAndQuery, ([text, query]) => {
      for (const { start, end } of findMatches(text, query)) expect(fold(text.slice(start, end))).toContain(fold(query))
    }), { numRuns: 5000 })
  })
})

test('a text of 200,000 characters is looked through, however they belong together', () => {
  for (const part of ['ma', 'a\u0304', '日', '👍🏽', '\u0304', '👩\u200d', '🇳', '\u1100', 'क्', '\ud83d', "w'a", 'a¯ ', '\r\n']) {
    const text = `${part.repeat(200_000 / part.length)} Māori`
    expect(findMatches(text, 'maori').at(-1)).toEqual({ start: text.length - 5, end: text.length })
  }
}, 60_000)

test('a query of any length ends: 256 letters and 16 words of it count', () => {
  const text = 'ba'.repeat(50_000)
  expect(findMatches(text, text)[0]).toEqual({ start: 0, end: 256 })
  const words = Array.from({ length: 17 }, (_, i) => `k${i}`)
  expect(findMatches(words.slice(0, 16).join(' '), words.join(' '), { mode: 'word' })).toHaveLength(16)
})
