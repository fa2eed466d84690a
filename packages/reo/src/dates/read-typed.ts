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
const otherDays: readonly (readonly [string, number])[] = [['hatarei', 6], ['weds', 3]]

/** The numbers whose names a word begins or is; a whole name outranks those that merely begin so. */
export function named(word: string, kind: 'months' | 'days'): number[] {
  if (word.length < 3) return []
  const lists = [calendarNames('en', 'maramataka'), calendarNames('mi', 'maramataka'), calendarNames('mi', 'borrowed')]
  const names = [...(kind === 'months' ? otherMonths : otherDays), ...lists.flatMap((list) => list![kind].map((name, index) => [plain(name), index] as const))]
  const whole = names.filter(([name]) => name === word)
  return [...new Set((whole.length > 0 ? whole : names.filter(([name]) => name.startsWith(word))).map(([, index]) => index))]
}

/** Words around the numbers: "te 3 o Hakihea", "the 3rd of December", "i te 3 o ngā rā o Hakihea". */
const FILLERS = ['te', 'a', 'o', 'i', 'nga', 'ra', 'the', 'of', 'on', 'st', 'nd', 'rd', 'th']

/**
 * Text in plain letters and digits, each accent behind its letter. Spacing macrons go first: NFKD makes a space of them. So
 * do the marks of direction that some systems put into dates. It also gives a keyboard set to full width its plain digits.
 */
export function spelledOut(text: string): string {
  return text.replace(/[¯ˉ\u200e\u200f]/g, '').normalize('NFKD')
}

/** The parts of a typed date, or why there is none. */
export function readTyped(text: string): Typed | 'unreadable' | 'incomplete' {
  const tokens = spelledOut(text).match(/\d+|[\p{L}\p{M}]+|[^\s,'’]/gu) ?? []
  if (!tokens.every((token) => /^[\p{Pd}/.\d\p{L}]/u.test(token))) return 'unreadable'
  const words = tokens.filter((token) => /^\p{L}/u.test(token)).map(plain)
  const weekdayAt = words.findIndex((word) => named(word, 'days').length > 0 && named(word, 'months').length === 0)
  const weekdays = weekdayAt < 0 ? [] : named(words.splice(weekdayAt, 1)[0]!, 'days')
  const weekday = weekdays.length === 1 ? weekdays[0] : undefined
  const numbers = tokens.filter((token) => /^\d/.test(token)).join(' ').replace(/^(\d\d)(\d\d)((?:19|20)\d\d)$/, '$1 $2 $3').split(' ')
  // What the numbers can be: d for a day, a month or a short year, y for a year.
  const shape = numbers.map((digits) => (digits.length === 4 ? 'y' : digits.length > 2 ? 'x' : digits && 'd')).join('')
  const [first, second, third] = shape.startsWith('y') ? numbers.toReversed() : numbers

  const from = words.findIndex((word) => !FILLERS.includes(word))
  if (from < 0) {
    if (!/^(?:dd[dy]?|ydd)$/.test(shape)) return shape === 'd' ? 'incomplete' : 'unreadable'
    return { day: Number(first), months: [Number(second)], ...yearOf(third), weekday, numeric: !shape.startsWith('y') }
  }
  // Between words of a name a filler is part of it: Poutū-te-rangi.
  const months = named(plain(words.slice(from, words.findLastIndex((word) => !FILLERS.includes(word)) + 1).join('')), 'months')
  if (months.length === 0 || !/^(?:d[dy]?|yd?)?$/.test(shape)) return 'unreadable'
  return /d/.test(shape) ? { day: Number(first), months: months.map((index) => index + 1), ...yearOf(second), weekday } : 'incomplete'
}

function yearOf(digits: string | undefined): { year?: number; short?: boolean } {
  return digits === undefined ? {} : { year: Number(digits), short: digits.length < 3 }
}
