import { padded } from './format-date.js'
import type { Day } from './day.js'
import type { DateInput } from './read-date.js'
import { readDate } from './read-date.js'

/**
 * The calendar date of a moment in a time zone as ISO 8601, `2026-12-03`: what `<input type="date">`
 * takes, and what may be stored. `calendarDate(Date.now())` is today in New Zealand, where
 * `new Date().toISOString()` would still say yesterday for half of the day.
 *
 * @param options.timeZone - An IANA time zone for instants. Default `Pacific/Auckland`.
 *
 * @returns `undefined` for anything that is not a date in the years 1 to 9999, and for an unknown time zone.
 *
 * @example
 * calendarDate('2026-12-03T12:00:00Z') // '2026-12-04'
 * calendarDate('2026-12-03T12:00:00Z', { timeZone: 'UTC' }) // '2026-12-03'
 *
 * @source ISO 8601; time zones as in the IANA database of the runtime.
 */
export function calendarDate(date: DateInput, options: { timeZone?: string } = {}): string | undefined {
  const day = readDate(date, options.timeZone)
  return day && toIso(day)
}

/** ISO 8601 of a day. */
export function toIso({ year, month, day }: Day): string {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`
}
