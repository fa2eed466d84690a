import type { Day } from './day.js'
import { isDay, startOfDay } from './day.js'
import type { Typed } from './read-typed.js'

/** Whether a date is known to lie behind or before us; today counts as both. */
export type Expected = 'past' | 'future'

/** The days that a typed date can mean, the likeliest first, by what is doubtful about them. */
export interface Meanings {
  day: Day | undefined
  year: Day[]
  month: Day[]
  order: Day[] | undefined
}

/** How many years ahead a year of two digits may be: a passport's expiry is nearer, and births lie behind. */
const AHEAD = 20

/** What a typed date means. `year`, `month` and `order` hold the other days that it could mean. */
export function resolveTyped(typed: Typed, today: Day, expect?: Expected): Meanings {
  const asTyped = typed.months.map((month) => candidates(typed, typed.day, month, today, expect))
  const swapped = typed.numeric && typed.day !== typed.months[0] ? candidates(typed, typed.months[0]!, typed.day, today, expect) : []
  const found = asTyped.find((days) => days.length > 0)
  if (!found) return { day: swapped[0], year: swapped.slice(1), month: [], order: swapped.length > 0 ? [] : undefined }
  const [day, ...year] = found
  return {
    day,
    year,
    month: asTyped.filter((days) => days !== found).flatMap((days) => days.slice(0, 1)),
    order: swapped.length > 0 ? swapped.slice(0, 1) : undefined,
  }
}

function candidates({ year, short }: Typed, day: number, month: number, today: Day, expect?: Expected): Day[] {
  const distance = (date: Day) => Math.abs(startOfDay(date) - startOfDay(today))
  const fits = (date: Day) => !expect || (expect === 'past' ? startOfDay(date) <= startOfDay(today) : startOfDay(date) >= startOfDay(today))
  const inYears = (years: number[]) => years.map((each) => ({ year: each, month, day })).filter(isDay)
  if (year === undefined) {
    // 29 February may be four years off, and eight across a century.
    const all = inYears(Array.from({ length: 17 }, (_, index) => today.year + index - 8))
    return first(all.filter(fits), all).toSorted((a, b) => distance(a) - distance(b)).slice(0, 2)
  }
  if (!short) return inYears([year])
  const century = today.year - (today.year % 100)
  const all = inYears([century + 100 + year, century + year, century - 100 + year])
  const pool = first(all.filter(fits), all)
  const best = expect === 'future' ? pool.at(-1) : (pool.find((date) => expect || date.year < today.year + AHEAD) ?? pool[0])
  return best ? [best, ...pool.filter((date) => date !== best).toSorted((a, b) => distance(a) - distance(b)).slice(0, 1)] : []
}

function first(some: Day[], all: Day[]): Day[] {
  return some.length > 0 ? some : all
}
