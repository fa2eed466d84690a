import type { Day } from './day.js'
import { weekdayOf } from './day.js'
import type { Language } from '../language.js'
import type { CalendarNames, NameSet } from './names.js'
import { calendarNames, shortMonth } from './names.js'
import type { DateInput } from './read-date.js'
import { readDate } from './read-date.js'

/** How much of a date to print. */
export type DateStyle = 'full' | 'long' | 'medium' | 'numeric' | 'weekday' | 'month' | 'month-year'

/** How a date is printed. */
export interface FormatDateOptions {
  /** `full` has the weekday, `long` has not, `medium` shortens the month, `numeric` is 03/12/2026. Default `long`. */
  style?: DateStyle
  /** Which Māori names. Default `maramataka`. English has only one set. */
  names?: NameSet
  /** An IANA time zone for instants, such as `Pacific/Chatham`. Default `Pacific/Auckland`. */
  timeZone?: string
}

/**
 * Prints a date in one language, day first, the same characters in every runtime.
 *
 * | style | `mi` | `en` |
 * |---|---|---|
 * | `full` | Rāpare, 3 Hakihea 2026 | Thursday, 3 December 2026 |
 * | `long` | 3 Hakihea 2026 | 3 December 2026 |
 * | `medium` | 3 Hakihea 2026 (borrowed: 3 Tīh 2026) | 3 Dec 2026 |
 * | `numeric` | 03/12/2026 | 03/12/2026 |
 * | `weekday` | Rāpare | Thursday |
 * | `month` | Hakihea | December |
 * | `month-year` | Hakihea 2026 | December 2026 |
 *
 * `medium` keeps the full maramataka names, because no official short forms exist.
 *
 * A calendar date (`2026-12-03`) never shifts, and neither does a date-time without an offset
 * (`2026-12-03T09:30`, what `<input type="datetime-local">` gives). A date-time with an offset or
 * `Z`, a `Date` and epoch milliseconds are instants, shown in the time zone. `month` and `month-year`
 * also take a month (`2026-12`, what `<input type="month">` gives).
 *
 * @returns `undefined` for anything that is not a date in the years 1 to 9999 (30 February, `NaN`,
 * an invalid `Date`), for an unknown time zone, and for an unknown language, style or name set.
 *
 * @example
 * formatDate('mi', '2026-12-03') // '3 Hakihea 2026'
 * formatDate('mi', '2026-07-06T12:00:00Z', { style: 'full' }) // 'Rātū, 7 Hōngongoi 2026'
 * formatDate('en', '2026-12', { style: 'month-year' }) // 'December 2026'
 * formatDate('en', '2026-02-30') // undefined
 *
 * @source Names: Te Taura Whiri i te Reo Māori's lists. Day, month, year: digital.govt.nz's content
 * guidance. The comma after the weekday: the data.govt.nz style guide and the dates on Te Puni
 * Kōkiri's Māori pages.
 */
export function formatDate(language: Language, date: DateInput, options: FormatDateOptions = {}): string | undefined {
  const { style = 'long', names: set = 'maramataka', timeZone } = options
  const names = calendarNames(language, set)
  if (!names) return undefined
  const whole = (style === 'month' || style === 'month-year') && typeof date === 'string' && /^\d{4}-\d\d$/.test(date) ? `${date}-01` : date
  const day = readDate(whole, timeZone)
  return day && writeDay(day, style, names)
}

/** A day in a style that `FormatDateOptions` names. */
export function writeDay(date: Day, style: DateStyle, names: CalendarNames): string | undefined {
  const { year, month, day } = date
  const monthYear = `${names.months[month - 1]} ${year}`
  const weekday = names.days[weekdayOf(date)]
  switch (style) {
    case 'full':
      return `${weekday}, ${day} ${monthYear}`
    case 'long':
      return `${day} ${monthYear}`
    case 'medium':
      return `${day} ${shortMonth(names, month)} ${year}`
    case 'numeric':
      return `${padded(day, 2)}/${padded(month, 2)}/${padded(year, 4)}`
    case 'weekday':
      return weekday
    case 'month':
      return names.months[month - 1]
    case 'month-year':
      return monthYear
    default:
      return undefined
  }
}

/** Digits filled up with zeros in front. */
export function padded(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
