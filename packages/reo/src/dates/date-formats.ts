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
export function dateFormats(defaults: DateDefaults = {}) {
  type Rest<F extends (...args: never[]) => unknown> = Parameters<F>
  return {
    formatDate: (...[language, date, options]: Rest<typeof formatDate>) => formatDate(language, date, { ...defaults, ...options }),
    formatTime: (...[language, date, options]: Rest<typeof formatTime>) => formatTime(language, date, { ...defaults, ...options }),
    formatDateTime: (...[language, date, options]: Rest<typeof formatDateTime>) => formatDateTime(language, date, { ...defaults, ...options }),
    formatDateRange: (...[language, start, end, options]: Rest<typeof formatDateRange>) => formatDateRange(language, start, end, { ...defaults, ...options }),
    formatRelativeDate: (...[language, date, now, options]: Rest<typeof formatRelativeDate>) => formatRelativeDate(language, date, now, { ...defaults, ...options }),
    calendarDate: (...[date, options]: Rest<typeof calendarDate>) => calendarDate(date, { ...defaults, ...options }),
    parseDate: (...[text, options]: Rest<typeof parseDate>) => parseDate(text, { ...defaults, ...options }),
  }
}
