import { calendarNames } from './names.js'

/** What a typed date says, before anyone has asked whether it exists. */
export interface Typed {
  day: number
  /** The months that the name can mean, January is 1; one, but for a name cut short. */
  months: number[]
  year?: number | undefined
  /** The year has two digits, and the century is left to guess. */
  short?: boolean
  /** 0 for Sunday; absent where none was typed. */
  weekday?: number | undefined
  /** All numbers, so day and month may stand in the other order. */
  numeric?: boolean
}

/** Letters alone, without marks and capitals, and no letter twice in a row: Paengawhāwhā, paenga-whaawhaa. */
export function plain(text: string): string {
  return text.normalize('NFKD').toLowerCase().replace(/[^a-z]/g, '').replace(/([a-z])\1+/g, '$1')
}

/** Spellings found beside the published ones, in software and in print, and the number of their month or day. */
const otherMonths: readonly (readonly [string, number])[] = [['apereira', 3], ['hongoingoi', 6]]
const otherDays: readonly (readonly [string, number])[] = [['hatarei', 6]]

/** The numbers whose names a word begins or is; a whole name outranks those that merely begin so. */
function named(word: string, kind: 'months' | 'days'): number[] {
  if (word.length < 3) return []
  const lists = [calendarNames('en', 'maramataka'), calendarNames('mi', 'maramataka'), calendarNames('mi', 'borrowed')]
  const names = [...(kind === 'months' ? otherMonths : otherDays), ...lists.flatMap((list) => list![kind].map((name, index) => [plain(name), index] as const))]
  const whole = names.filter(([name]) => name === word)
  return [...new Set((whole.length > 0 ? whole : names.filter(([name]) => name.startsWith(word))).map(([, index]) => index))]
}

/** Words around the numbers: "te 3 o Hakihea", "the 3rd of December", "i te 3 o ngā rā o Hakihea". */
const FILLERS = ['te', 'o', 'i', 'nga', 'ra', 'the', 'of', 'on', 'st', 'nd', 'rd', 'th']

/** The parts of a typed date, or why there is none. */
export function readTyped(text: string): Typed | 'unreadable' | 'incomplete' {
  // Spacing macrons go first: NFKD makes a space of them. It also gives a keyboard set to full width its plain digits.
  const tokens = text.replace(/[¯ˉ]/g, '').normalize('NFKD').match(/\d+|[\p{L}\p{M}'’]+|[^\s,]/gu) ?? []
  const numbers = tokens.filter((token) => /^\d/.test(token))
  const signs = tokens.filter((token) => !/^[\d\p{L}]/u.test(token))
  if (!signs.every((sign) => /^[-–/.]$/.test(sign))) return 'unreadable'
  const all = tokens.filter((token) => /^\p{L}/u.test(token)).map(plain)
  const weekdayAt = all.findIndex((word) => named(word, 'days').length > 0 && named(word, 'months').length === 0)
  const weekdays = weekdayAt < 0 ? [] : named(all[weekdayAt]!, 'days')
  const words = all.filter((_, index) => index !== weekdayAt)
  const weekday = weekdays.length === 1 ? weekdays[0] : undefined
  const from = words.findIndex((word) => !FILLERS.includes(word))
  if (from < 0) return withNumbers(numbers, weekday)
  // Between words of a name a filler is part of it: Poutū-te-rangi.
  const months = named(plain(words.slice(from, words.findLastIndex((word) => !FILLERS.includes(word)) + 1).join('')), 'months')
  if (months.length === 0) return 'unreadable'
  return withName(numbers, months.map((index) => index + 1), weekday)
}

function withNumbers(numbers: string[], weekday?: number): ReturnType<typeof readTyped> {
  const [only = ''] = numbers
  const run = /^(\d\d)(\d\d)(\d{4})$/.exec(only) ?? []
  const [first, second, third] = numbers.length === 1 && run.length > 0 ? run.slice(1) : numbers
  if (numbers.length > 3) return 'unreadable'
  if (first === undefined || second === undefined) return numbers.length === 1 && only.length < 3 ? 'incomplete' : 'unreadable'
  if (first.length === 4) return third !== undefined && isShort(second) && isShort(third) ? { day: Number(third), months: [Number(second)], year: Number(first), weekday } : 'unreadable'
  if (!isShort(first) || !isShort(second) || !isYear(third)) return 'unreadable'
  return { day: Number(first), months: [Number(second)], ...yearOf(third), weekday, numeric: true }
}

function withName(numbers: string[], months: number[], weekday?: number): ReturnType<typeof readTyped> {
  const [first = '', second] = numbers
  if (numbers.length > 2) return 'unreadable'
  if (second === undefined) {
    if (first === '' || first.length === 4) return 'incomplete'
    return isShort(first) ? { day: Number(first), months, weekday } : 'unreadable'
  }
  // "2026 Hakihea 3", as lists that sort have it.
  const [day, year] = first.length === 4 ? [second, first] : [first, second]
  return isShort(day) && isYear(year) ? { day: Number(day), months, ...yearOf(year), weekday } : 'unreadable'
}

function isShort(digits: string): boolean {
  return digits.length < 3
}

function isYear(digits: string | undefined): boolean {
  return digits === undefined || digits.length === 2 || digits.length === 4
}

function yearOf(digits: string | undefined): { year?: number; short?: boolean } {
  return digits === undefined ? {} : { year: Number(digits), short: digits.length === 2 }
}
