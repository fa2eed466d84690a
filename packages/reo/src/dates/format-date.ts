import type { Day } from './day.js'
import { weekdayOf } from './day.js'
import type { Language } from '../language.js'
import type { CalendarNames, NameSet } from './names.js'
import { calendarNames } from './names.js'
import type { DateInput } from './read-date.js'
import { readDay } from './read-date.js'
import { isTimeZone } from './zone.js'

/** How much of a date to print. */
export type DateStyle = 'full' | 'long' | 'medium' | 'numeric'

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
 *
 * `medium` keeps the full maramataka names, because no official short forms exist.
 *
 * A calendar date (`2026-12-03`) never shifts, and neither does a date-time without an offset
 * (`2026-12-03T09:30`, what `<input type="datetime-local">` gives). A date-time with an offset or
 * `Z`, a `Date` and epoch milliseconds are instants, shown in the time zone.
 *
 * Gives `undefined` for anything that is not a date in the years 1 to 9999 (30 February, `NaN`,
 * an invalid `Date`), for an unknown time zone, and for an unknown language, style or name set.
 *
 * Sources: names from Te Taura Whiri i te Reo Māori's lists; day, month, year from digital.govt.nz's
 * content guidance; the comma after the weekday from the data.govt.nz style guide and from the dates
 * on Te Puni Kōkiri's Māori pages.
 */
export function formatDate(language: Language, date: DateInput, options: FormatDateOptions = {}): string | undefined {
  const { style = 'long', names: set = 'maramataka', timeZone } = options
  const names = calendarNames(language, set)
  if (!names || (timeZone !== undefined && !isTimeZone(timeZone))) return undefined
  const day = readDay(date, timeZone ?? 'Pacific/Auckland')
  return day && write(day, style, names)
}

function write(date: Day, style: DateStyle, names: CalendarNames): string | undefined {
  const { year, month, day } = date
  const long = `${day} ${names.months[month - 1]} ${year}`
  switch (style) {
    case 'full':
      return `${names.days[weekdayOf(date)]}, ${long}`
    case 'long':
      return long
    case 'medium':
      return `${day} ${names.shortMonths[month - 1]} ${year}`
    case 'numeric':
      return `${padded(day, 2)}/${padded(month, 2)}/${padded(year, 4)}`
    default:
      return undefined
  }
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
