import type { Day } from './day.js'
import { startOfDay } from './day.js'

/** What a calendar and a clock on the wall of a place show. */
export interface WallClock extends Day {
  /** Seconds since the clock showed midnight. */
  time: number
}

// Making a formatter costs far more than using it.
let formatters: Map<string, Intl.DateTimeFormat> | undefined
const MOST_FORMATTERS = 16

/**
 * The formatter behind every time zone conversion; `undefined` for a zone the runtime does not know.
 *
 * Always `en-NZ` with numeric fields: Chromium has no Māori data and answers `mi` in the language of
 * the browser, and `dateStyle` differs between versions of one engine. Only the numbers are read.
 */
function formatterFor(timeZone: string): Intl.DateTimeFormat | undefined {
  formatters ??= new Map()
  const known = formatters.get(timeZone)
  if (known) return known
  try {
    const formatter = new Intl.DateTimeFormat('en-NZ', {
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    if (formatters.size >= MOST_FORMATTERS) formatters.clear()
    formatters.set(timeZone, formatter)
    return formatter
  } catch {
    return undefined
  }
}

/** Whether this runtime knows the time zone. */
export function isTimeZone(timeZone: string): boolean {
  return formatterFor(timeZone) !== undefined
}

const THREE_DAYS = 3 * 24 * 60 * 60 * 1000

/** What the wall clock of a time zone shows at an instant; `undefined` outside the years 1 to 9999 or in an unknown zone. */
export function wallClock(epochMilliseconds: number, timeZone: string): WallClock | undefined {
  const formatter = formatterFor(timeZone)
  // Intl throws for an instant that Date cannot hold.
  if (!formatter || Number.isNaN(new Date(epochMilliseconds).getTime())) return undefined
  const fields: Record<string, number> = {}
  for (const { type, value } of formatter.formatToParts(epochMilliseconds)) fields[type] = Number(value)
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = fields
  if (year < 1 || year > 9999) return undefined
  // Intl writes the year 5 BC as "5". Read as AD 5 it is far from the instant that was asked for.
  if (Math.abs(startOfDay({ year, month, day }) - epochMilliseconds) > THREE_DAYS) return undefined
  return { year, month, day, time: (hour * 60 + minute) * 60 + second }
}

/**
 * The instant at which the wall clock of a time zone shows a time. A time that comes twice, when summer time
 * ends, is the first of the two; one that is skipped, when it begins, is as far after the skip as it says:
 * what RFC 5545 and `Temporal` ("compatible") take it for.
 */
export function instantOf(wall: WallClock, timeZone: string): number | undefined {
  const asUtc = startOfDay(wall) + wall.time * 1000
  const offsetAt = (instant: number) => {
    const shown = wallClock(instant, timeZone)
    return shown && startOfDay(shown) + shown.time * 1000 - Math.floor(instant / 1000) * 1000
  }
  // No zone changes its offset twice within two days, so one of these two is in force.
  const before = offsetAt(asUtc - THREE_DAYS / 3)
  const after = offsetAt(asUtc + THREE_DAYS / 3)
  if (before === undefined || after === undefined) return undefined
  return offsetAt(asUtc - after) === after && offsetAt(asUtc - before) !== before ? asUtc - after : asUtc - before
}
