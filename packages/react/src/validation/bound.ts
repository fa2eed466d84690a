import type { Fault, FaultFound } from './catalogue.js'

/** What has a limit: the length of a text or of a list, or a value, which is a number or a date. */
export type Sort = 'text' | 'list' | 'date' | 'value'

/** An answer below its lowest, or beyond its highest. */
export function bound(sort: Sort, side: 'low' | 'high', limit: unknown, exclusive: boolean): FaultFound {
  const low = side === 'low'
  if (sort === 'date' || limit instanceof Date || (sort === 'value' && typeof limit === 'string' && ISO_DATE.test(limit))) return { fault: low ? 'minDate' : 'maxDate', limit: isoDate(limit) }
  if (typeof limit !== 'number' && typeof limit !== 'bigint') return { fault: 'invalid' }
  const number = Number(limit)
  if (sort === 'text') return { fault: low ? 'minLength' : 'maxLength', limit: number }
  if (sort === 'list') return { fault: low ? 'minItems' : 'maxItems', limit: number }
  const faults: [Fault, Fault] = low ? ['min', 'above'] : ['max', 'below']
  return { fault: faults[exclusive ? 1 : 0], limit: number }
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}/

/** The day of a limit. Zod gives it as a date or as milliseconds, and means the day where the person is. */
function isoDate(limit: unknown): string {
  if (typeof limit === 'string') return limit.slice(0, 10)
  const date = limit instanceof Date ? limit : new Date(Number(limit))
  if (Number.isNaN(date.getTime())) return ''
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
