import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, dayAfterKey, dayOf, isDay, weekdayOf, weeksOf } from './days.js'

describe('a day', () => {
  test.each(['2026-12-03', '2028-02-29', '0001-01-01', '9999-12-31'])('%j exists', (day) => expect(isDay(day)).toBe(true))
  test.each(['2026-02-30', '2026-02-29', '2026-13-01', '0000-01-01x', '2026-1-1', '', '03/12/2026', '2026-12-03T00:00', null, undefined, 5, new Date()])('%j does not', (day) => expect(isDay(day)).toBe(false))

  test('moves by days across months, years and leap days', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29')
    expect(addDays('1900-03-01', -1)).toBe('1900-02-28')
  })

  test('moves by months, and to the last day of a shorter one', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonths('2028-02-29', 12)).toBe('2029-02-28')
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15')
    expect(addMonths('2026-12-15', 1)).toBe('2027-01-15')
  })

  test('stays where the years of four digits end', () => {
    expect([addDays('9999-12-31', 1), addDays('0001-01-01', -1), addMonths('9999-12-01', 1), addMonths('0001-01-01', -1)]).toEqual(['9999-12-31', '0001-01-01', '9999-12-01', '0001-01-01'])
    expect(dayOf(26, 2, 31)).toBe('0026-02-28')
  })
})

test('a month is six weeks of seven places, Monday first, with each of its days once', () => {
  const days = fc.date({ min: new Date('0001-02-01T00:00:00Z'), max: new Date('9999-11-30T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(days, (day) => {
      const weeks = weeksOf(day)
      expect(weeks.map((week) => week.length)).toEqual(Array(6).fill(7))
      const there = weeks.flat().filter((one) => one !== undefined)
      expect(there[0]).toBe(`${day.slice(0, 7)}-01`)
      expect(there.at(-1)).toBe(dayOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 31))
      expect(there).toEqual([...new Set(there)].toSorted())
      for (const week of weeks) week.forEach((one, weekday) => one && expect(weekdayOf(one)).toBe(weekday))
    }),
  )
})

test('the months at both ends of the years are there as well', () => {
  expect(weeksOf('9999-12-31').flat().filter(Boolean)).toHaveLength(31)
  expect(weeksOf('0001-01-01').flat().filter(Boolean)).toHaveLength(31)
})

test.each([
  ['ArrowLeft', '2026-12-02'],
  ['ArrowRight', '2026-12-04'],
  ['ArrowUp', '2026-11-26'],
  ['ArrowDown', '2026-12-10'],
  ['Home', '2026-11-30'],
  ['End', '2026-12-06'],
  ['PageUp', '2026-11-03'],
  ['PageDown', '2027-01-03'],
  ['a', undefined],
])('%s leads from Thursday 3 December 2026 to %s', (key, day) => {
  expect(dayAfterKey('2026-12-03', key, false)).toBe(day)
})
