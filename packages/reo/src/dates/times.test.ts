import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarDate, dateFormats, formatDate, formatDateRange, formatDuration, formatRelativeDate, formatRelativeTime, formatTime, LANGUAGES } from '../index.js'

const instants = fc.integer({ min: Date.UTC(1974, 10, 3), max: Date.UTC(2037, 11, 31) })
const zones = fc.constantFrom('Pacific/Auckland', 'Pacific/Chatham', 'UTC')

test('day and time together are the wall clock that Intl knows in English', () => {
  fc.assert(
    fc.property(instants, zones, (instant, timeZone) => {
      const peer = new Intl.DateTimeFormat('en-GB', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(instant)
      expect(`${formatDate('mi', instant, { style: 'numeric', timeZone })}, ${formatTime('mi', instant, { hours: 24, timeZone })}`).toBe(peer)
    }),
  )
})

test('no two minutes of a day read alike', () => {
  const clock = Array.from({ length: 1440 }, (_, minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`)
  for (const language of LANGUAGES) {
    for (const hours of [12, 24] as const) expect(new Set(clock.map((time) => formatTime(language, time, { hours }))).size).toBe(1440)
  }
})

test('hours and minutes between two clocks count the time that passes, in every zone and season', () => {
  fc.assert(
    fc.property(instants, fc.integer({ min: -600, max: 600 }), zones, (now, minutes, timeZone) => {
      const whole = now - (now % 60_000)
      const local = (instant: number) => `${calendarDate(instant, { timeZone })}T${formatTime('en', instant, { hours: 24, timeZone })}`
      const [from, to] = [local(whole), local(whole + minutes * 60_000)]
      const text = formatRelativeDate('en', to, from, { timeZone, unit: 'minute', numeric: 'always' }) ?? ''
      const counted = Number(text.replace(/\D/g, '')) * (text.endsWith('ago') ? -1 : 1)
      // An hour that comes twice is taken as the first, so a clock alone can be an hour off there.
      expect([0, 60, -60]).toContain(Math.abs(counted) - Math.abs(minutes))
      if (calendarDate(whole, { timeZone })?.slice(5, 7) === '07') expect(Math.abs(counted)).toBe(Math.abs(minutes))
    }),
  )
})

test('a clock that is skipped is read as far after the skip as it says', () => {
  expect(formatRelativeDate('en', '2026-09-27T02:30', '2026-09-26T14:00:00Z', { unit: 'minute' })).toBe('in 30 minutes')
  expect(formatRelativeDate('en', '2026-04-05T02:30', '2026-04-04T13:00:00Z', { unit: 'minute' })).toBe('in 30 minutes')
})

test('a range says both its days, whatever they share', () => {
  const days = fc.integer({ min: 0, max: 40_000 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10))
  fc.assert(
    fc.property(days, days, fc.constantFrom(...LANGUAGES), fc.constantFrom('full', 'long', 'medium', 'numeric'), (a, b, language, style) => {
      const [start, end] = a <= b ? [a, b] : [b, a]
      const range = formatDateRange(language, start, end, { style, separator: 'dash' }) ?? ''
      expect(range.endsWith(formatDate(language, end, { style }) ?? '-')).toBe(true)
      const first = range.split('–')[0]!.trim()
      expect(formatDate(language, start, { style })?.startsWith(first)).toBe(true)
      if (start !== end) expect(formatDateRange(language, end, start, { style })).toBeUndefined()
    }),
  )
})

describe('what the types forbid is answered with nothing, not with an error', () => {
  const strange = [null, undefined, '', 'x', {}, [], Symbol('x'), 5n, Number.NaN, Number.POSITIVE_INFINITY, '\uD800', '‮', 'constructor', '__proto__']
  const functions = { formatTime, formatDateRange, formatRelativeDate, formatRelativeTime, formatDuration } as unknown as Record<string, (...args: unknown[]) => unknown>
  // A function's length counts what it needs: options have a default.
  test.each(Object.entries(functions))('%s', (_name, format) => {
    for (const value of strange) {
      expect(format('mi', value, ...(format.length > 2 ? [value] : []))).toBeUndefined()
      expect(format(value, '2026-12-03', '2026-12-03')).toBeUndefined()
    }
  })
  test('options', () => {
    const loose = (value: string) => value as never
    expect(formatTime('mi', '12:00', { hours: loose('12') })).toBeUndefined()
    expect(formatRelativeTime('mi', 1, loose('constructor'))).toBeUndefined()
    expect(formatRelativeTime('mi', 1, 'day', { numeric: loose('never') })).toBeUndefined()
    expect(formatRelativeDate('mi', '2026-12-03', '2026-12-03', { unit: loose('constructor') })).toBeUndefined()
    expect(formatDateRange('mi', '2026-12-03', '2026-12-04', { separator: loose('-') })).toBeUndefined()
    expect(formatDuration('mi', { constructor: 5 } as object)).toBeUndefined()
  })
})

test('an agency chooses once, and a call can still choose otherwise', () => {
  const dates = dateFormats({ names: 'borrowed', timeZone: 'Pacific/Chatham', hours: 24 })
  const instant = '2026-12-02T10:30:00Z'
  expect(dates.formatDateTime('mi', instant)).toBe('3 Tīhema 2026, 00:15')
  expect(dates.formatDate('mi', instant, { names: 'maramataka', timeZone: 'Pacific/Auckland' })).toBe('2 Hakihea 2026')
  expect(dates.formatTime('mi', instant)).toBe('00:15')
  expect(dates.formatDateTime('mi', instant, { names: undefined, timeZone: undefined })).toBe('3 Tīhema 2026, 00:15')
  expect(dates.formatDateRange('mi', instant, '2026-12-04')).toBe('3 ki te 4 Tīhema 2026')
  expect(dates.formatRelativeDate('mi', instant, '2026-12-04')).toBe('inanahi')
  expect(dates.calendarDate(instant)).toBe('2026-12-03')
  expect(dates.parseDate('today', { today: instant })).toEqual({ date: '2026-12-03', doubts: [] })
})
