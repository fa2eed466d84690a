import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DateStyle, NameSet } from '../index.js'
import { calendarDate, formatDate, LANGUAGES, parseDate } from '../index.js'

const dates = fc
  .date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const styles: DateStyle[] = ['full', 'long', 'medium', 'numeric']
const sets: NameSet[] = ['maramataka', 'borrowed']

test('whatever is printed reads back as the same date', () => {
  fc.assert(
    fc.property(dates, fc.constantFrom(...LANGUAGES), fc.constantFrom(...styles), fc.constantFrom(...sets), (date, language, style, names) => {
      const text = formatDate(language, date, { style, names }) ?? ''
      const { doubts, ...read } = { doubts: [], ...parseDate(text) }
      expect(read).toEqual({ date })
      // Only numbers can be read in another order.
      expect(doubts.every(({ about }) => about === 'order' && style === 'numeric')).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('whatever is printed reads back without macrons, in capitals, with double vowels and in NFD', () => {
  const doubled: Record<string, string> = { ā: 'aa', ē: 'ee', ī: 'ii', ō: 'oo', ū: 'uu' }
  const ways: ((text: string) => string)[] = [
    (text) => text.normalize('NFD'),
    (text) => text.normalize('NFD').replace(/̄/g, ''),
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase().replace(/[āēīōū]/g, (letter) => doubled[letter]!),
    (text) => text.replaceAll('-', ' '),
  ]
  fc.assert(
    fc.property(dates, fc.constantFrom(...sets), fc.constantFrom(...ways), (date, names, way) => {
      expect(parseDate(way(formatDate('mi', date, { style: 'full', names }) ?? ''))).toEqual({ date, doubts: [] })
    }),
    { numRuns: 500 },
  )
})

test('every doubt names other dates that exist, and never the date itself', () => {
  const typed = fc.tuple(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 12 }), fc.option(fc.integer({ min: 0, max: 99 })), fc.constantFrom('/', '.', ' '))
  fc.assert(
    fc.property(typed, dates, ([day, month, year, sign], today) => {
      const text = [day, month, ...(year === null ? [] : [String(year).padStart(2, '0')])].join(sign)
      const parsed = parseDate(text, { today })
      for (const { others } of parsed.date === undefined ? [] : parsed.doubts) {
        for (const other of others) {
          expect(calendarDate(other)).toBe(other)
          expect(other).not.toBe(parsed.date)
        }
      }
    }),
  )
})

test('a past date is not after today, and a future one not before', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 99 }), fc.boolean(), (day, month, year, short) => {
      const today = '2026-11-22'
      const text = `${day}.${month}.${short ? String(year).padStart(2, '0') : ''}`
      expect((parseDate(text, { today, expect: 'past' }).date ?? '') <= today).toBe(true)
      expect((parseDate(text, { today, expect: 'future' }).date ?? '9') >= today).toBe(true)
    }),
  )
})

describe('any text gets an answer', () => {
  const answer = (text: unknown) => (parseDate as (text: unknown) => { date?: string; problem?: string })(text)
  test('of any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { date, problem } = answer(text)
        expect(date === undefined).toBe(problem !== undefined)
        if (date !== undefined) expect(calendarDate(date)).toBe(date)
      }),
    )
  })
  test('and so does what is no text', () => {
    for (const value of [null, undefined, 5, {}, [], Symbol('date'), 5n, new Date()]) expect(answer(value)).toEqual({ problem: 'empty' })
  })
})

test('without a day to start from, today is the clock’s day in New Zealand', () => {
  expect(parseDate('today')).toEqual({ date: calendarDate(Date.now()), doubts: [] })
  for (const today of ['soon', Number.NaN]) expect(parseDate('today', { today })).toEqual({ date: calendarDate(Date.now()), doubts: [] })
  expect(parseDate('today', { today: '2026-11-21T11:00:00Z' })).toEqual({ date: '2026-11-22', doubts: [] })
  expect(parseDate('today', { today: '2026-11-21T11:00:00Z', timeZone: 'UTC' })).toEqual({ date: '2026-11-21', doubts: [] })
})
