import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatDate, LANGUAGES } from '../index.js'
import { dayTable, monthTable } from './date-table.test-data.js'

describe('a date reads', () => {
  test.each(monthTable.map((names, index) => [...names, index + 1] as const))('%s is %s or %s', (english, maramataka, borrowed, month) => {
    const date = `2026-${String(month).padStart(2, '0')}-15`
    expect(formatDate('en', date)).toBe(`15 ${english} 2026`)
    expect(formatDate('mi', date)).toBe(`15 ${maramataka} 2026`)
    expect(formatDate('mi', date, { names: 'borrowed' })).toBe(`15 ${borrowed} 2026`)
  })

  test.each(dayTable.map((names, index) => [...names, index + 7] as const))('%s is %s or %s', (english, maramataka, borrowed, day) => {
    const date = `2026-12-${String(day).padStart(2, '0')}`
    expect(formatDate('en', date, { style: 'full' })).toBe(`${english}, ${day} December 2026`)
    expect(formatDate('mi', date, { style: 'full' })).toBe(`${maramataka}, ${day} Hakihea 2026`)
    expect(formatDate('mi', date, { style: 'full', names: 'borrowed' })).toBe(`${borrowed}, ${day} Tīhema 2026`)
  })
})

test('no two months share a name in any style, and every name is in NFC', () => {
  for (const style of ['long', 'medium'] as const) {
    for (const [language, names] of [['en', 'maramataka'], ['mi', 'maramataka'], ['mi', 'borrowed']] as const) {
      const texts = monthTable.map((_row, index) => formatDate(language, `2026-${String(index + 1).padStart(2, '0')}-01`, { style, names }) ?? '')
      expect(new Set(texts).size).toBe(12)
      for (const text of texts) expect(text).toBe(text.normalize('NFC'))
    }
  }
})

test('what the types forbid is answered with nothing, not with an error', () => {
  const loose = formatDate as (...args: unknown[]) => unknown
  for (const date of [null, undefined, {}, [], true, 5n, Symbol('date'), { getTime: () => 0 }]) expect(loose('mi', date)).toBeUndefined()
  for (const language of ['zz', 'MI', 'mi_NZ', 'constructor', '__proto__', null, undefined]) expect(loose(language, '2026-12-03')).toBeUndefined()
  for (const style of ['short', 'constructor', null]) expect(loose('mi', '2026-12-03', { style })).toBeUndefined()
  for (const names of ['lunar', '__proto__', null]) expect(loose('mi', '2026-12-03', { names })).toBeUndefined()
  for (const timeZone of [null, 5, {}]) expect(loose('mi', 0, { timeZone })).toBeUndefined()
})

/** New Zealand's rule since 2007: summer time from the last Sunday of September to the first Sunday of April. */
function midnight(zoneMinutes: number, year: number, month: number, day: number): number {
  const sunday = (from: number) => from - new Date(from).getUTCDay() * 86_400_000
  const ends = sunday(Date.UTC(year, 3, 7))
  const begins = sunday(Date.UTC(year, 8, 30))
  const date = Date.UTC(year, month - 1, day)
  const summer = date <= ends || date > begins
  return date - (zoneMinutes + (summer ? 60 : 0)) * 60_000
}

describe.each([
  ['Pacific/Auckland', 12 * 60],
  ['Pacific/Chatham', 12 * 60 + 45],
])('every midnight of eight years in %s', (timeZone, zoneMinutes) => {
  test.each([2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030])('%i', (year) => {
    const wrong: string[] = []
    for (let date = Date.UTC(year, 0, 1); date < Date.UTC(year + 1, 0, 1); date += 86_400_000) {
      const day = new Date(date)
      const instant = midnight(zoneMinutes, year, day.getUTCMonth() + 1, day.getUTCDate())
      const iso = day.toISOString().slice(0, 10)
      const before = new Date(date - 86_400_000).toISOString().slice(0, 10)
      if (formatDate('en', instant, { timeZone }) !== formatDate('en', iso)) wrong.push(iso)
      if (formatDate('en', instant - 1, { timeZone }) !== formatDate('en', before)) wrong.push(`before ${iso}`)
    }
    expect(wrong).toEqual([])
  })
})

const calendarDates = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

test('day comes first, then month, then year, whatever the date', () => {
  fc.assert(
    fc.property(calendarDates, fc.constantFrom(...LANGUAGES), (iso, language) => {
      const [year = '', month = '', day = ''] = iso.split('-')
      expect(formatDate(language, iso, { style: 'numeric' })).toBe(`${day}/${month}/${year}`)
      const name = monthTable[Number(month) - 1]?.[language === 'en' ? 0 : 1]
      expect(formatDate(language, iso)).toBe(`${Number(day)} ${name} ${Number(year)}`)
    }),
  )
})

test('any text and any number is either a date or nothing', () => {
  const oneLine = /^\d{1,2} [\p{L}-]+ \d{1,4}$/u
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.double(), calendarDates, fc.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d(Z|\+\d\d:\d\d)$/)), (input) => {
      const text = formatDate('mi', input)
      if (text !== undefined) expect(text).toMatch(oneLine)
    }),
  )
})
