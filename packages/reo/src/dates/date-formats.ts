import { calendarDate } from './calendar-date.js'
import type { FormatDateOptions } from './format-date.js'
import { formatDate } from './format-date.js'
import { formatDateRange } from './format-date-range.js'
import type { FormatTimeOptions } from './format-time.js'
import { formatDateTime, formatTime } from './format-time.js'
import { parseDate } from './parse-date.js'
import { formatRelativeDate } from './relative-time.js'

/** What an agency decides once for all its dates. */
export type DateDefaults = Pick<FormatDateOptions, 'names' | 'timeZone'> & Pick<FormatTimeOptions, 'hours'>

/** The functions for dates that {@link dateFormats} gives. */
export interface DateFormats {
  formatDate: typeof formatDate
  formatTime: typeof formatTime
  formatDateTime: typeof formatDateTime
  formatDateRange: typeof formatDateRange
  formatRelativeDate: typeof formatRelativeDate
  calendarDate: typeof calendarDate
  parseDate: typeof parseDate
}

/**
 * All functions for dates with an agency's choices made once: which set of Māori names, which time zone, twelve hours
 * or twenty-four. Each call can still choose otherwise.
 *
 * @example
 * const dates = dateFormats({ names: 'borrowed', timeZone: 'Pacific/Chatham' })
 * dates.formatDate('mi', '2026-12-03') // '3 Tīhema 2026'
 *
 * @source See each function.
 */
export function dateFormats(defaults: DateDefaults = {}): DateFormats {
  type Loose = (...args: unknown[]) => unknown
  const functions = { formatDate, formatTime, formatDateTime, formatDateRange, formatRelativeDate, calendarDate, parseDate } as unknown as Record<string, Loose>
  // A function's length counts what it needs; the options come after.
  const bound = (call: Loose) => (...args: unknown[]) => {
    const options = { ...(args[call.length] as DateDefaults) } as Record<string, unknown>
    // An option that is passed on without a value is no other choice.
    for (const [name, value] of Object.entries(defaults)) options[name] ??= value
    return call(...args.slice(0, call.length), options)
  }
  return Object.fromEntries(Object.entries(functions).map(([name, call]) => [name, bound(call)])) as unknown as DateFormats
}
