import { toIso } from './calendar-date.js'
import type { Day } from './day.js'
import { startOfDay, weekdayOf } from './day.js'
import type { DateInput } from './read-date.js'
import { readDate } from './read-date.js'
import { plain, readTyped } from './read-typed.js'
import type { Expected } from './resolve-typed.js'
import { candidates } from './resolve-typed.js'
import { NEAR } from './units.js'

/** Why a typed text is not a date. */
export type DateProblem =
  /** Nothing was typed but white space. */
  | 'empty'
  /** No way of writing a date. */
  | 'unreadable'
  /** A date without its day or its month: "Hakihea 2026". */
  | 'incomplete'
  /** A date that does not exist: 30 February, the 45th, month 13. */
  | 'no-such-day'

/** What could have been meant otherwise. */
export interface DateDoubt {
  /**
   * - `order`: day and month could change places (3/12/2026), or were typed month first (12/25/2026);
   * - `century`: the year has two digits;
   * - `year`: there is no year;
   * - `month`: the name is short for two months ("Whiringa" begins October and November);
   * - `weekday`: the day of the week is another than the one typed.
   */
  about: 'order' | 'century' | 'year' | 'month' | 'weekday'
  /** The other dates, ISO 8601. */
  others: string[]
}

/** A typed date as ISO 8601 with what was ambiguous, or what is wrong with it. */
export type ParsedDate = { date: string; doubts: DateDoubt[]; problem?: undefined } | { date?: undefined; problem: DateProblem }

/** How a typed date is read. */
export interface ParseDateOptions {
  /** The day that "today" means, and that missing and short years are near. Default: now. */
  today?: DateInput
  /** Whether the date is known to be past (a birth) or future (a booking). Default: neither. */
  expect?: Expected
  /** An IANA time zone for `today`. Default `Pacific/Auckland`. */
  timeZone?: string
}

const LONGEST = 100

/**
 * Reads a date as people type it, in te reo Māori or English, with either set of names: `3 Hakihea 2026`, `3 Tīhema`,
 * `3 dec 26`, `Rāpare, te 3 o Hakihea 2026`, `December 3rd, 2026`, `3/12/2026`, `3.12.26`, `2026-12-03`, `03122026`, `āpōpō`.
 *
 * Macrons, double vowels, capitals, hyphens and the older spellings of names do not matter, and a name may be short
 * (three letters or more). Numbers are day first, as New Zealand writes them. What could have been meant otherwise
 * is in `doubts`: ask the person where it matters, and never change what they typed.
 *
 * A year of two digits is one of the hundred around thirty years ago, so at most twenty ahead; a missing year makes the
 * date nearest to today. `expect` narrows both. Years before 1000 need four digits: 0926.
 *
 * @param text - What was typed, of any length; more than 100 characters are no date.
 *
 * @returns a `problem` in place of a date; it never throws, and `today` that is no date counts as now.
 *
 * @example
 * parseDate('3 Hakihea 2026') // { date: '2026-12-03', doubts: [] }
 * parseDate('3/12/2026') // { date: '2026-12-03', doubts: [{ about: 'order', others: ['2026-03-12'] }] }
 * parseDate('30 February 2026') // { problem: 'no-such-day' }
 *
 * @source Day first: digital.govt.nz's content guidance. Names: Te Taura Whiri i te Reo Māori's lists, and spellings
 * found in software (Āpereira, Hōngoingoi, Kohi-tātea, Hātarei).
 */
export function parseDate(text: string, options: ParseDateOptions = {}): ParsedDate {
  const typed = typeof text === 'string' ? text.trim() : ''
  if (typed === '') return { problem: 'empty' }
  if (typed.length > LONGEST) return { problem: 'unreadable' }
  const { timeZone, expect } = options
  const today = readDate(options.today ?? Date.now(), timeZone) ?? readDate(Date.now())!
  const near = nearby(typed)
  if (near !== undefined) return { date: toIso(dayAfter(today, near)), doubts: [] }
  const read = readTyped(typed)
  if (typeof read === 'string') return { problem: read }
  const inMonth = (day: number, month: number) => candidates(read, day, month, today, expect)
  const [month, otherMonth] = read.months
  const swapped = read.numeric && read.day !== month ? inMonth(month!, read.day) : []
  const asTyped = inMonth(read.day, month!)
  const [day, ...years] = asTyped.length > 0 ? asTyped : swapped
  if (!day) return { problem: 'no-such-day' }
  const doubts: DateDoubt[] = []
  const doubt = (about: DateDoubt['about'], days: Day[]) => doubts.push({ about, others: days.slice(0, 1).map(toIso) })
  if (swapped.length > 0) doubt('order', asTyped.length > 0 ? swapped : [])
  if (otherMonth) doubt('month', inMonth(read.day, otherMonth))
  if (years.length > 0) doubt(read.short ? 'century' : 'year', years)
  if (read.weekday !== undefined && read.weekday !== weekdayOf(day)) doubt('weekday', [])
  return { date: toIso(day), doubts }
}

/** How many days off a word for a day is. The ends of the words do: interfaces have nanahi and tēnei rā as well. */
function nearby(typed: string): number | undefined {
  const word = plain(typed)
  const at = word.length < 5 ? -1 : [0, 1, 2].findIndex((day) => [NEAR.mi, NEAR.en].some((words) => plain(words[day]!).endsWith(word)))
  return at < 0 ? undefined : at - 1
}

function dayAfter(day: Day, days: number): Day {
  const date = new Date(startOfDay(day) + days * 86_400_000)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}
