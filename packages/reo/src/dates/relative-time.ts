import type { Language } from '../language.js'
import { isLanguage } from '../language.js'
import { formatNumber } from '../numbers/format-number.js'
import { startOfDay } from './day.js'
import type { DateInput, Moment } from './read-date.js'
import { instantOfMoment, readDate } from './read-date.js'
import type { TimeUnit } from './units.js'
import { NEAR, unitWords } from './units.js'

/** How a distance in time is printed. */
export interface RelativeTimeOptions {
  /** `auto` has words where there are some (today, yesterday), `always` has the number. Default `auto`. */
  numeric?: 'auto' | 'always'
}

function inWords(language: Language, value: number, unit: TimeUnit): string | undefined {
  if (unit === 'day') return NEAR[language][value + 1]
  if (unit === 'second' && value === 0) return language === 'mi' ? 'ināianei' : 'now'
  return undefined
}

/**
 * Prints how far away a time is: below zero it is past. Takes what `Intl.RelativeTimeFormat` takes; words for the nearest are
 * those of days and of now alone, as last week may be yesterday.
 *
 * | | `mi` | `en` |
 * |---|---|---|
 * | -3, `day` | 3 rā i mua | 3 days ago |
 * | 3, `day` | ā te 3 rā | in 3 days |
 * | 0, `day` | i tēnei rā | today |
 * | -1, `day` | inanahi | yesterday |
 * | 1, `day` | āpōpō | tomorrow |
 * | 0, `second` | ināianei | now |
 *
 * @param value - How many units, below zero for the past.
 *
 * @returns `undefined` for `NaN`, the infinities, and an unknown language, unit or `numeric`.
 *
 * @source Words and units: Unicode CLDR 48. CLDR has the
 * number in words for years alone ("ā te {0} tau", "… i mua") and gives all other units a sign as well as "i mua"
 * ("-3 rā i mua"), so the pattern for years serves for all: a draft no translator has seen.
 */
export function formatRelativeTime(language: Language, value: number, unit: TimeUnit, options: RelativeTimeOptions = {}): string | undefined {
  const { numeric = 'auto' } = options
  if (typeof value !== 'number') return undefined
  const amount = formatNumber(language, Math.abs(value))
  const counted = amount && isLanguage(language) && unitWords(language, unit, Math.abs(value))
  if (!counted || (numeric !== 'auto' && numeric !== 'always')) return undefined
  const word = numeric === 'auto' && inWords(language, value, unit)
  if (word) return word
  const past = value < 0 || Object.is(value, -0)
  if (language === 'mi') return past ? `${amount} ${counted} i mua` : `ā te ${amount} ${counted}`
  return past ? `${amount} ${counted} ago` : `in ${amount} ${counted}`
}

/** How the distance of a date is printed. */
export interface RelativeDateOptions extends RelativeTimeOptions {
  /** Counts in this unit, whole ones that have passed. Default: the largest that fits. */
  unit?: TimeUnit
  /** An IANA time zone: where one day ends and the next begins. Default `Pacific/Auckland`. */
  timeZone?: string
}

/**
 * Prints how far a date is from `now`: `3 rā i mua`, `3 days ago`.
 *
 * Days are counted on the calendar of the time zone, so what was late last night is yesterday, and a day of 23 or 25
 * hours is one day. Within twelve hours, or within one day, hours and minutes count, where both have a time; less than
 * a minute is now. Weeks begin at 7 days, months at the same day of another month. `now` is asked for, or a server
 * and a browser would print two answers.
 *
 * @returns `undefined` for dates and options that {@link formatDate} and {@link formatRelativeTime} do not know, and
 * for hours, minutes or seconds from or to a date that has none.
 *
 * @example
 * formatRelativeDate('mi', '2026-12-03', '2026-12-06') // '3 rā i mua'
 * formatRelativeDate('en', '2026-12-03T17:00', '2026-12-03T15:00') // 'in 2 hours'
 * formatRelativeDate('en', '2026-12-03', '2026-12-17', { unit: 'day' }) // '14 days ago'
 *
 * @source See {@link formatRelativeTime}.
 */
export function formatRelativeDate(language: Language, date: DateInput, now: DateInput, options: RelativeDateOptions = {}): string | undefined {
  const { timeZone, unit, numeric = 'auto' } = options
  const [then, here] = [readDate(date, timeZone), readDate(now, timeZone)]
  if (!then || !here) return undefined
  const counts = distances(then, here, timeZone)
  const fitting = unit ?? largest(counts)
  const value = counts[fitting]
  if (value === undefined) return undefined
  // Five weeks back is one whole month, yet not "last month" to everyone: only days are named.
  const named = fitting === 'day' || (fitting === 'second' && unit === undefined)
  return formatRelativeTime(language, fitting === 'second' && named ? 0 : value, fitting, { numeric: named ? numeric : 'always' })
}

type Distances = Partial<Record<TimeUnit, number>>

function distances(then: Moment, now: Moment, timeZone?: string): Distances {
  const day = Math.round((startOfDay(then) - startOfDay(now)) / 86_400_000)
  const month = wholeMonths(then, now)
  const counts: Distances = { year: Math.trunc(month / 12), month, week: Math.trunc(day / 7), day }
  const [from, to] = [instantOfMoment(now, timeZone), instantOfMoment(then, timeZone)]
  if (from === undefined || to === undefined) return counts
  const second = Math.trunc((to - from) / 1000)
  return { ...counts, hour: Math.trunc(second / 3600), minute: Math.trunc(second / 60), second }
}

/** Months between two days that have passed whole: from 31 January to 28 February none has. */
function wholeMonths(then: Moment, now: Moment): number {
  const months = (then.year - now.year) * 12 + then.month - now.month
  if (months > 0 && then.day < now.day) return months - 1
  return months < 0 && then.day > now.day ? months + 1 : months
}

function largest(counts: Distances): TimeUnit {
  const isNear = counts.second !== undefined && (counts.day === 0 || Math.abs(counts.second) < 12 * 3600)
  const order: TimeUnit[] = isNear ? ['hour', 'minute', 'second'] : ['year', 'month', 'week', 'day']
  return order.find((unit) => counts[unit]) ?? order.at(-1)!
}
