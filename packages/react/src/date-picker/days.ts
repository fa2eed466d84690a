// Days are ISO 8601 throughout, `2026-12-03`, and belong to no time zone: `Date` reads such a text as UTC, and only its UTC
// methods are used, so the clock of the device never moves a day.

const DAY = 86_400_000

function isoOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

/** Whether the text is a day that exists: `Date` takes 30 February for 2 March. */
export function isDay(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const time = Date.parse(text)
  return !Number.isNaN(time) && isoOf(time) === text
}

/** The day so many days later; the same one at either end of the years 1 to 9999. */
export function addDays(iso: string, days: number): string {
  const moved = new Date(Date.parse(iso) + days * DAY)
  return moved.getUTCFullYear() < 1 || moved.getUTCFullYear() > 9999 ? iso : isoOf(moved.getTime())
}

/** The same day of another month, or its last one where it is shorter. */
export function addMonths(iso: string, months: number): string {
  const [year = 1, month = 1, day = 1] = iso.split('-').map(Number)
  const moved = year * 12 + month - 1 + months
  return dayOf(Math.floor(moved / 12), (moved % 12) + 1, day) ?? iso
}

/** A day by its numbers, at most the last one of its month; nothing outside of the years 1 to 9999. */
export function dayOf(year: number, month: number, day: number): string | undefined {
  if (year < 1 || year > 9999) return undefined
  // The last day of a month is the day before the next one. `Date.UTC` would read the years 1 to 99 as 1901 to 1999.
  const last = new Date(new Date(0).setUTCFullYear(year, month, 0)).getUTCDate()
  return isoOf(new Date(0).setUTCFullYear(year, month - 1, Math.min(day, last)))
}

/** 0 for Monday, with which a week begins here, to 6 for Sunday. */
export function weekdayOf(iso: string): number {
  return (new Date(iso).getUTCDay() + 6) % 7
}

/** Six weeks that hold the month, so that a calendar is always as high; places outside of the month are empty. */
export function weeksOf(iso: string): (string | undefined)[][] {
  const month = iso.slice(0, 7)
  const first = `${month}-01`
  const monday = addDays(first, -weekdayOf(first))
  return Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (__, weekday) => {
      const day = addDays(monday, week * 7 + weekday)
      return day.startsWith(month) ? day : undefined
    }),
  )
}

/** Where a key leads from a day; nothing for other keys. */
export function dayAfterKey(iso: string, key: string, shift: boolean): string | undefined {
  switch (key) {
    case 'ArrowLeft':
      return addDays(iso, -1)
    case 'ArrowRight':
      return addDays(iso, 1)
    case 'ArrowUp':
      return addDays(iso, -7)
    case 'ArrowDown':
      return addDays(iso, 7)
    case 'Home':
      return addDays(iso, -weekdayOf(iso))
    case 'End':
      return addDays(iso, 6 - weekdayOf(iso))
    case 'PageUp':
      return addMonths(iso, shift ? -12 : -1)
    case 'PageDown':
      return addMonths(iso, shift ? 12 : 1)
    default:
      return undefined
  }
}
