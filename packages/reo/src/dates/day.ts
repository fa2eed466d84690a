/** A day of the Gregorian calendar, belonging to no time zone. Months count from 1. */
export interface Day {
  year: number
  month: number
  day: number
}

/** Midnight at the start of the day in UTC, as epoch milliseconds. `Date.UTC` would read the years 0 to 99 as 1900 to 1999. */
export function startOfDay({ year, month, day }: Day): number {
  return new Date(0).setUTCFullYear(year, month - 1, day)
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(startOfDay(day)).getUTCDay()
}

/** Whether the day exists: 30 February does not, nor does the year 0. */
export function isDay({ year, month, day }: Day): boolean {
  const date = new Date(startOfDay({ year, month, day }))
  return year >= 1 && year <= 9999 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
