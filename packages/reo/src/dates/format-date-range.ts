import type { Language } from '../language.js'
import { startOfDay } from './day.js'
import type { FormatDateOptions } from './format-date.js'
import { writeDay } from './format-date.js'
import { calendarNames } from './names.js'
import type { DateInput } from './read-date.js'
import { readDate } from './read-date.js'

/** How a range of dates is printed. */
export interface FormatDateRangeOptions extends FormatDateOptions {
  /** `words` says "to" or "ki te", `dash` has an en dash, for tables. Default `words`. */
  separator?: 'words' | 'dash'
}

/**
 * Prints the days from one date to another, both included, and says once what both share.
 *
 * | | `mi` | `en` |
 * |---|---|---|
 * | in one month | 3 ki te 9 Hakihea 2026 | 3 to 9 December 2026 |
 * | in one year | 30 Whiringa-ā-rangi ki te 3 Hakihea 2026 | 30 November to 3 December 2026 |
 * | `separator: 'dash'` | 3–9 Hakihea 2026 | 3–9 December 2026 |
 *
 * A range of one day is that day. Months without a day, which `formatDate` reads, are no range.
 *
 * @returns `undefined` for dates and options that {@link formatDate} does not know, and for an end before the start.
 *
 * @source Day first: Unicode CLDR prints Māori ranges year first, beside single dates that are day first; here both
 * are alike. "to" and not a dash: it is read aloud as it is meant. *ki te*: news in te reo Māori has "i te tuawaru o
 * Hūrae ki te tuawhitu o Akuhata"; a draft no translator has seen.
 */
export function formatDateRange(language: Language, start: DateInput, end: DateInput, options: FormatDateRangeOptions = {}): string | undefined {
  const { style = 'long', names: set = 'maramataka', timeZone, separator = 'words' } = options
  const names = calendarNames(language, set)
  const [from, to] = [readDate(start, timeZone), readDate(end, timeZone)]
  if (!names || !from || !to || startOfDay(from) > startOfDay(to)) return undefined
  if (separator !== 'words' && separator !== 'dash') return undefined
  let first = writeDay(from, style, names)
  const last = writeDay(to, style, names)
  if (first === last || first === undefined) return last
  const year = ` ${from.year}`
  if (from.year === to.year && first.endsWith(year)) {
    const short = style === 'long' || style === 'medium'
    first = short && from.month === to.month ? String(from.day) : first.slice(0, -year.length)
  }
  const bare = /^\d+$/.test(first)
  const dash = bare || style === 'numeric' ? '–' : ' – '
  const words = language === 'mi' ? ' ki te ' : ' to '
  return first + (separator === 'dash' ? dash : words) + last
}
