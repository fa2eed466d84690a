import type { Day } from './day.js'
import { startOfDay } from './day.js'

// Making a formatter costs far more than using it.
const formatters = new Map<string, Intl.DateTimeFormat>()
const MOST_FORMATTERS = 16

/**
 * The formatter behind every time zone conversion; `undefined` for a zone the runtime does not know.
 *
 * Always `en-NZ` with numeric fields: Chromium has no Māori data and answers `mi` in the language of
 * the browser, and `dateStyle` differs between versions of one engine. Only the numbers are read.
 */
function formatterFor(timeZone: string): Intl.DateTimeFormat | undefined {
  const known = formatters.get(timeZone)
  if (known) return known
  try {
    const formatter = new Intl.DateTimeFormat('en-NZ', {
      calendar: 'gregory',
      numberingSystem: 'latn',
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
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

/** The day it is in a time zone at an instant; `undefined` outside the years 1 to 9999 or in an unknown zone. */
export function dayInZone(epochMilliseconds: number, timeZone: string): Day | undefined {
  const formatter = formatterFor(timeZone)
  // Intl throws for an instant that Date cannot hold.
  if (!formatter || Number.isNaN(new Date(epochMilliseconds).getTime())) return undefined
  const fields: Record<string, number> = {}
  for (const { type, value } of formatter.formatToParts(epochMilliseconds)) fields[type] = Number(value)
  const { year = 0, month = 0, day = 0 } = fields
  if (year < 1 || year > 9999) return undefined
  // Intl writes the year 5 BC as "5". Read as AD 5 it is far from the instant that was asked for.
  if (Math.abs(startOfDay({ year, month, day }) - epochMilliseconds) > THREE_DAYS) return undefined
  return { year, month, day }
}
