import { toIso } from './calendar-date.js'
import { isDay } from './day.js'
import type { DateProblem } from './parse-date.js'
import { named, plain, spelledOut } from './read-typed.js'

/** A part of a date. */
export type DatePart = 'day' | 'month' | 'year'

/** A date as it was typed, part by part: nothing is corrected or filled up. */
export type DateParts = Partial<Record<DatePart, string>>

/**
 * What is wrong with one part.
 *
 * - `missing`: nothing was typed but white space;
 * - `unreadable`: no number, or for the month no name either; also a name short for two months ("Whiringa");
 * - `short-year`: a year without four digits, which could be in any century;
 * - `no-such-day`: no day like this: the 45th, month 13, year 0, and of 31 February the day and the month.
 */
export type DatePartProblem = 'missing' | 'unreadable' | 'short-year' | 'no-such-day'

/** What is wrong with which part. */
export type DatePartProblems = Partial<Record<DatePart, DatePartProblem>>

/** Typed parts as an ISO 8601 date, or what is wrong: with the whole, as of {@link parseDate}, and with each part. */
export type ParsedDateParts = { date: string; problem?: undefined; parts?: undefined } | { date?: undefined; problem: DateProblem; parts: DatePartProblems }

/** What a form has sent, in any of the shapes in which servers have it. */
export type PostedValues = { get(name: string): unknown } | Readonly<Record<string, unknown>>

const LONGEST = 100

/**
 * Gives the three texts of a date that a form has sent as `name-day`, `name-month` and `name-year`, the names under which
 * Reorua’s fields for dates send it. The texts are as they were typed: {@link parseDateParts} reads them, and the field
 * takes them back as its `defaultValue`, so that nobody has to type them again.
 *
 * @param posted - A `FormData`, a `URLSearchParams`, or an object of fields; of a field that came several times the first counts.
 * @param name - The field’s name: `birth` for `birth-day`.
 *
 * @returns an empty text for each part that did not come, or came as a file.
 *
 * @example
 * dateParts(new URLSearchParams('birth-day=3&birth-month=Hakihea'), 'birth') // { day: '3', month: 'Hakihea', year: '' }
 *
 * @source Holds no rule of language.
 */
export function dateParts(posted: PostedValues, name: string): Required<DateParts> {
  const fields = posted as Record<string, unknown>
  const part = (which: DatePart): string => {
    const key = `${name}-${which}`
    // An object of fields can have one that is called get; then it is a text.
    const sent = typeof fields.get === 'function' ? (posted as { get(name: string): unknown }).get(key) : Object.hasOwn(posted, key) ? fields[key] : undefined
    const first: unknown = Array.isArray(sent) ? sent[0] : sent
    return typeof first === 'string' ? first : ''
  }
  return { day: part('day'), month: part('month'), year: part('year') }
}

/**
 * Reads a date from its three parts as people type them: `3` or `03`, the month as a number or a name in te reo Māori or
 * English, from either set of names, whole or short (three letters or more), and the year with its four digits.
 *
 * Macrons, double vowels, capitals, hyphens, white space and full-width digits do not matter. Nothing is guessed: a year
 * of two digits is a problem and not a century. {@link parseDate} reads a date from one text.
 *
 * @param typed - What was typed, for example from {@link dateParts}.
 *
 * @returns `date`, or a `problem` of the whole and of each part that is wrong. It never throws; what is no text counts as missing.
 *
 * @example
 * parseDateParts({ day: '3', month: 'Hakihea', year: '2026' }) // { date: '2026-12-03' }
 * parseDateParts({ day: '3', month: '12', year: '' }) // { problem: 'incomplete', parts: { year: 'missing' } }
 * parseDateParts({ day: '31', month: 'Feb', year: '2026' }) // { problem: 'no-such-day', parts: { day: 'no-such-day', month: 'no-such-day' } }
 *
 * @source Names: Te Taura Whiri i te Reo Māori’s lists, and the spellings that {@link parseDate} knows.
 */
export function parseDateParts(typed: DateParts): ParsedDateParts {
  const { day, month, year } = Object(typed) as DateParts
  const parts: DatePartProblems = {}
  const read = (which: DatePart, text: unknown, number: (spelled: string) => number | DatePartProblem): number => {
    const trimmed = typeof text === 'string' ? text.trim() : ''
    const answer = trimmed === '' ? 'missing' : trimmed.length > LONGEST ? 'unreadable' : number(spelledOut(trimmed))
    if (typeof answer === 'number') return answer
    parts[which] = answer
    return Number.NaN
  }
  const date = {
    day: read('day', day, (spelled) => within(31, spelled)),
    month: read('month', month, (spelled) => (/\d/.test(spelled) ? within(12, spelled) : monthNamed(spelled))),
    year: read('year', year, (spelled) => (/^\d{1,3}$/.test(spelled) ? 'short-year' : /^\d{4}$/.test(spelled) ? Number(spelled) || 'no-such-day' : 'unreadable')),
  }
  const wrong = Object.values(parts)
  if (wrong.length === 0) {
    if (isDay(date)) return { date: toIso(date) }
    parts.day = parts.month = 'no-such-day'
    if (date.month === 2 && date.day === 29) parts.year = 'no-such-day'
    return { problem: 'no-such-day', parts }
  }
  const missing = wrong.filter((problem) => problem === 'missing').length
  const problem = missing === 3 ? 'empty' : missing > 0 ? 'incomplete' : wrong.every((one) => one === 'no-such-day') ? 'no-such-day' : 'unreadable'
  return { problem, parts }
}

function within(most: number, typed: string): number | DatePartProblem {
  if (!/^\d+$/.test(typed)) return 'unreadable'
  const number = Number(typed)
  return number >= 1 && number <= most ? number : 'no-such-day'
}

/** "Dec." is a name too, and so is "Hui-tanguru"; a sign of any other kind is not. */
function monthNamed(typed: string): number | DatePartProblem {
  const months = /^[\p{L}\p{M}\p{Pd}\s'’.]+$/u.test(typed) ? named(plain(typed), 'months') : []
  return months.length === 1 ? months[0]! + 1 : 'unreadable'
}
