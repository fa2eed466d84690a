import type { Day } from './day.js'
import { isDay, startOfDay } from './day.js'
import { dayInZone } from './zone.js'

/** A date as data: an ISO 8601 string, a `Date`, or epoch milliseconds. */
export type DateInput = string | number | Date

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

function readIso(text: string, timeZone: string): Day | undefined {
  const [matched, year, month, date, hour = '0', minute = '0', second = '0', fraction = '', offset] = ISO.exec(text) ?? []
  if (matched === undefined) return undefined
  const day = { year: Number(year), month: Number(month), day: Number(date) }
  if (!isDay(day) || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined
  // Without an offset nobody knows the instant. `Date` would take the host's own zone, and a server
  // and a browser would then show two different days.
  if (offset === undefined) return day
  const east = offsetMinutes(offset)
  if (east === undefined) return undefined
  const milliseconds = Number(fraction.padEnd(3, '0').slice(0, 3))
  const time = (Number(hour) * 60 + Number(minute)) * MINUTE + Number(second) * 1000 + milliseconds
  return dayInZone(startOfDay(day) + time - east * MINUTE, timeZone)
}

/** The day a date means to a reader in the time zone; `undefined` where it means none. */
export function readDay(date: DateInput, timeZone: string): Day | undefined {
  if (typeof date === 'string') return readIso(date, timeZone)
  if (typeof date === 'number') return dayInZone(date, timeZone)
  // Not `instanceof`: a Date from an iframe or a test environment has another constructor.
  if (Object.prototype.toString.call(date) === '[object Date]') return dayInZone(date.getTime(), timeZone)
  return undefined
}
