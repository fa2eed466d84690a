import type { Language } from '../language.js'
import { isLanguage } from '../language.js'
import type { FormatDateOptions } from './format-date.js'
import { formatDate, padded } from './format-date.js'
import type { DateInput } from './read-date.js'
import { readDate } from './read-date.js'

/** How a time of day is printed. */
export interface FormatTimeOptions {
  /** Hours counted twice to twelve, with the part of the day, or once to twenty-four: 17:30. Default 12. */
  hours?: 12 | 24
  /** An IANA time zone for instants, such as `Pacific/Chatham`. Default `Pacific/Auckland`. */
  timeZone?: string
}

/**
 * Prints a time of day to the minute.
 *
 * | | `mi` | `en` |
 * |---|---|---|
 * | 00:00 | 12 karaka i te pō | midnight |
 * | 09:05 | 9:05 i te ata | 9:05am |
 * | 12:00 | 12 karaka i te awatea | midday |
 * | 16:00 | 4 karaka i te ahiahi | 4pm |
 * | 19:30 | 7:30 i te pō | 7:30pm |
 * | 16:00, `hours: 24` | 16:00 | 16:00 |
 *
 * Takes what {@link formatDate} takes, where it has a time, and a time alone (`16:00`, what
 * `<input type="time">` gives). Seconds are cut off, not rounded.
 *
 * @returns `undefined` where there is no time (a calendar date, text that is none, `NaN`), and for an
 * unknown time zone, language or count of hours.
 *
 * @example
 * formatTime('mi', '16:00') // '4 karaka i te ahiahi'
 * formatTime('en', '2026-12-03T03:30:00Z') // '4:30pm'
 *
 * @source English: the New Zealand Government's readability guidance (12 hours, a colon, midday and midnight in words).
 * Māori: a council's voting instructions have "4 karaka i te ahiahi" for 4pm; Te Aka has *ata* and *ahiahi* with hours.
 * Where the parts of the day begin (ahiahi at midday, pō at seven), and all the rest, is a draft no translator has
 * seen; `hours: 24` needs no words.
 */
export function formatTime(language: Language, date: DateInput, options: FormatTimeOptions = {}): string | undefined {
  const { hours = 12, timeZone } = options
  const alone = typeof date === 'string' && /^\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?$/.test(date)
  const { time } = readDate(alone ? `2000-01-01T${date}` : date, timeZone) ?? {}
  if (time === undefined || !isLanguage(language)) return undefined
  const hour = Math.floor(time / 3600)
  const minute = padded(Math.floor(time / 60) % 60, 2)
  if (hours === 24) return `${padded(hour, 2)}:${minute}`
  if (hours !== 12) return undefined
  const clock = `${hour % 12 || 12}${minute === '00' ? '' : `:${minute}`}`
  return language === 'mi' ? maoriTime(hour, clock) : englishTime(hour, clock)
}

function maoriTime(hour: number, clock: string): string {
  const whole = !clock.includes(':')
  let part = hour < 12 ? 'ata' : 'ahiahi'
  if (hour > 18 || (whole && hour === 0)) part = 'pō'
  if (whole && hour === 12) part = 'awatea'
  return `${clock}${whole ? ' karaka' : ''} i te ${part}`
}

function englishTime(hour: number, clock: string): string {
  if (clock === '12') return hour === 0 ? 'midnight' : 'midday'
  return clock + (hour < 12 ? 'am' : 'pm')
}

/**
 * Prints a date and the time of day after a comma: `3 Hakihea 2026, 4 karaka i te ahiahi`,
 * `3 December 2026, 4pm`.
 *
 * @returns `undefined` where {@link formatDate} or {@link formatTime} gives it.
 *
 * @source See {@link formatDate} and {@link formatTime}.
 */
export function formatDateTime(language: Language, date: DateInput, options: FormatDateOptions & FormatTimeOptions = {}): string | undefined {
  const day = formatDate(language, date, options)
  const time = formatTime(language, date, options)
  return day === undefined || time === undefined ? undefined : `${day}, ${time}`
}
