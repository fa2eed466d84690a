import type { Day } from './day.js'
import { isDay, startOfDay } from './day.js'
import type { Typed } from './read-typed.js'

/** Whether a date is known to lie behind or before us; today counts as both. */
export type Expected = 'past' | 'future'

/** A year of two digits is one of the hundred around thirty years ago: births lie behind, and an expiry is near. */
const BACK = 30

/** The days that a day and month can mean, the likeliest first: one where the year is whole, else two at most. */
export function candidates({ year, short }: Typed, day: number, month: number, today: Day, expect?: Expected): Day[] {
  const now = startOfDay(today)
  const centre = short && !expect ? startOfDay({ ...today, year: today.year - BACK }) : now
  const century = today.year - (today.year % 100)
  // 29 February may be eight years off, across a century without one.
  const years = short ? [century + 100 + year!, century + year!, century - 100 + year!] : year === undefined ? Array.from({ length: 17 }, (_, index) => today.year + index - 8) : [year]
  const days = years.map((each) => ({ year: each, month, day })).filter(isDay)
  const distance = (date: Day) => Math.abs(startOfDay(date) - centre)
  const expected = expect && days.length > 1 ? days.filter((date) => (expect === 'past' ? startOfDay(date) <= now : startOfDay(date) >= now)) : days
  return expected.sort((a, b) => distance(a) - distance(b)).slice(0, 2)
}
