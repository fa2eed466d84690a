import { calendarDate } from './calendar-date.js'

/** On which side of the days that are allowed a date lies. */
export type DateLimit = 'before' | 'after'

/** The days that are allowed, ISO 8601. */
export interface DateLimits {
  /** The first one. Default: none is too early. */
  min?: string | undefined
  /** The last one. Default: none is too late. */
  max?: string | undefined
}

/**
 * Says whether a date lies before the first or after the last day that is allowed. The two dates of a range are in order
 * where the second one is not before the first: `dateLimit(to, { min: from })`.
 *
 * @param date - ISO 8601, such as `2026-12-03`, from {@link parseDateParts} or a store.
 * @param limits - Both days are allowed themselves; one that is no date limits nothing.
 *
 * @returns `undefined` where the date is allowed, and for what is no date: nothing can be said of it.
 *
 * @example
 * dateLimit('2026-12-03', { min: '2026-12-24' }) // 'before'
 * dateLimit('2026-12-03', { max: '2026-12-01' }) // 'after'
 * dateLimit('2026-12-03', { min: '2026-12-03' }) // undefined
 *
 * @source Holds no rule of language.
 */
export function dateLimit(date: string, limits: DateLimits): DateLimit | undefined {
  // Years have four digits, so the order of the letters is the order of the days.
  const [day, first, last] = [date, limits.min, limits.max].map((text) => (typeof text === 'string' && text.length === 10 ? calendarDate(text) : undefined))
  if (!day) return undefined
  if (first && day < first) return 'before'
  return last && day > last ? 'after' : undefined
}
