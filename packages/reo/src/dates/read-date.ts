import { isDay, startOfDay } from './day.js'
import type { Day } from './day.js'
import { instantOf, isTimeZone, wallClock } from './zone.js'

/** A date as data: an ISO 8601 string, a `Date`, or epoch milliseconds. */
export type DateInput = string | number | Date

/** What a date means to a reader in one time zone. */
export interface Moment extends Day {
  /** Seconds since midnight on the wall clock; absent where only a day was given. */
  time?: number
  /** Epoch milliseconds; absent for a day, and for a date-time without an offset. */
  instant?: number
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(Z|[+-]\d\d:\d\d)?)?$/

const MINUTE = 60_000

/** Minutes east of UTC; `undefined` where the text is not a real offset. */
function offsetMinutes(text: string): number | undefined {
  if (text === 'Z') return 0
  const hours = Number(text.slice(1, 3))
  const minutes = Number(text.slice(4))
  if (hours > 23 || minutes > 59) return undefined
  return (hours * 60 + minutes) * (text.startsWith('-') ? -1 : 1)
}

function readIso(text: string, timeZone: string): Moment | undefined {
  const [matched, year, month, date, hour, minute = '0', second = '0', fraction = '', offset] = ISO.exec(text) ?? []
  if (matched === undefined) return undefined
  const day = { year: Number(year), month: Number(month), day: Number(date) }
  if (!isDay(day) || Number(hour ?? 0) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined
  if (hour === undefined) return day
  const time = (Number(hour) * 60 + Number(minute)) * 60 + Number(second)
  // Without an offset nobody knows the instant. `Date` would take the host's own zone, and a server
  // and a browser would then show two different days.
  if (offset === undefined) return { ...day, time }
  const east = offsetMinutes(offset)
  if (east === undefined) return undefined
  const milliseconds = Number(fraction.padEnd(3, '0').slice(0, 3))
  return readInstant(startOfDay(day) + time * 1000 + milliseconds - east * MINUTE, timeZone)
}

function readInstant(instant: number, timeZone: string): Moment | undefined {
  const wall = wallClock(instant, timeZone)
  return wall && { ...wall, instant }
}

/** Where a date is read that does not say. */
export const HOME = 'Pacific/Auckland'

/** The moment a date means to a reader in the time zone; `undefined` where it means none, or the zone is unknown. */
export function readDate(date: DateInput, timeZone?: string): Moment | undefined {
  return timeZone === undefined || isTimeZone(timeZone) ? read(date, timeZone ?? HOME) : undefined
}

function read(date: DateInput, timeZone: string): Moment | undefined {
  if (typeof date === 'string') return readIso(date, timeZone)
  if (typeof date === 'number') return readInstant(date, timeZone)
  // Not `instanceof`: a Date from an iframe or a test environment has another constructor.
  if (Object.prototype.toString.call(date) === '[object Date]') return readInstant(date.getTime(), timeZone)
  return undefined
}

/** Epoch milliseconds of a moment that has a time; a date-time without an offset is taken as the zone's wall clock. */
export function instantOfMoment({ instant, time, ...day }: Moment, timeZone = HOME): number | undefined {
  return instant ?? (time === undefined ? undefined : instantOf({ ...day, time }, timeZone))
}
