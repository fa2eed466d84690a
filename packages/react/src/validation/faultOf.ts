import type { Fault, FaultFound } from './catalogue.js'
import type { StandardIssue } from './standardSchema.js'

/** What Zod (3 and 4) and Valibot say of an issue beside what the specification asks for. */
interface Told {
  // Zod
  code?: unknown
  origin?: unknown
  format?: unknown
  validation?: unknown
  minimum?: unknown
  maximum?: unknown
  inclusive?: unknown
  expected?: unknown
  // Valibot, and Zod 3 for what Zod 4 calls the origin
  kind?: unknown
  type?: unknown
  requirement?: unknown
  input?: unknown
}

/** Finds out what an issue is about, in the terms of the catalogue; nothing where it is none that the catalogue knows. */
export function faultOf(issue: StandardIssue): FaultFound | undefined {
  const told = issue as StandardIssue & Told
  return typeof told.code === 'string' ? faultOfZod(told.code, told) : faultOfValibot(told)
}

function faultOfZod(code: string, { origin, type, format, validation, minimum, maximum, inclusive, expected }: Told): FaultFound | undefined {
  switch (code) {
    case 'too_small':
      return bound(sortOf(origin ?? type), 'low', minimum, inclusive === false)
    case 'too_big':
      return bound(sortOf(origin ?? type), 'high', maximum, inclusive === false)
    case 'invalid_format':
      return { fault: formats[String(format)] ?? 'format' }
    case 'invalid_string':
      return { fault: formats[String(validation)] ?? 'format' }
    case 'invalid_type':
      return { fault: expected === 'int' || expected === 'integer' ? 'wholeNumber' : (types[String(expected)] ?? 'invalid') }
    case 'invalid_date':
      return { fault: 'date' }
    case 'not_multiple_of':
      return { fault: 'step' }
    case 'invalid_value':
    case 'invalid_enum_value':
    case 'invalid_literal':
    case 'invalid_union_discriminator':
      return { fault: 'choose' }
    case 'invalid_union':
    case 'invalid_element':
    case 'invalid_key':
      return { fault: 'invalid' }
    default:
      return undefined
  }
}

function faultOfValibot({ kind, type, requirement, expected, input }: Told): FaultFound | undefined {
  if (kind !== 'schema' && kind !== 'validation' && kind !== 'transformation') return undefined
  const length = typeof input === 'string' ? 'text' : 'list'
  switch (type) {
    case 'min_value':
    case 'gt_value':
      return bound('value', 'low', requirement, type === 'gt_value')
    case 'max_value':
    case 'lt_value':
      return bound('value', 'high', requirement, type === 'lt_value')
    case 'min_length':
    case 'min_graphemes':
    case 'min_bytes':
    case 'non_empty':
      return bound(length, 'low', requirement ?? 1, false)
    case 'max_length':
    case 'max_graphemes':
    case 'max_bytes':
      return bound(length, 'high', requirement, false)
    case 'integer':
    case 'safe_integer':
      return { fault: 'wholeNumber' }
    case 'multiple_of':
      return { fault: 'step' }
    case 'picklist':
    case 'enum':
    case 'literal':
    case 'values':
    case 'variant':
      return { fault: 'choose' }
    case 'check':
    case 'custom':
    case 'partial_check':
    case 'raw_check':
      return undefined
    default:
      // Of a schema the type is what it wanted; of anything else (`email`, `regex`, `iso_date` …) it is a format.
      return { fault: kind === 'schema' ? (types[String(expected).toLowerCase()] ?? 'invalid') : (formats[String(type)] ?? 'format') }
  }
}

/** What has a limit: the length of a text or of a list, or a value, which is a number or a date. */
type Sort = 'text' | 'list' | 'date' | 'value'

const SORTS: Record<string, Sort> = { string: 'text', array: 'list', set: 'list', map: 'list', date: 'date' }

function sortOf(origin: unknown): Sort {
  return SORTS[String(origin)] ?? 'value'
}

/** An answer below its lowest, or beyond its highest. */
function bound(sort: Sort, side: 'low' | 'high', limit: unknown, exclusive: boolean): FaultFound {
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

const formats: Record<string, Fault> = { email: 'email', rfc_email: 'email', url: 'url', date: 'date', iso_date: 'date', datetime: 'date', file: 'file' }
const types: Record<string, Fault> = { number: 'number', nan: 'number', bigint: 'wholeNumber', date: 'date', file: 'file' }
