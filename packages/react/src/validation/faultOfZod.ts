import { bound, type Sort } from './bound.js'
import type { FaultFound } from './catalogue.js'
import { formats, types } from './formats.js'
import type { StandardIssue } from './standardSchema.js'

/** What Zod (3 and 4) says of an issue beside what the specification asks for. */
export interface ZodIssue extends StandardIssue {
  code: string
  origin?: unknown
  /** What Zod 3 calls the origin. */
  type?: unknown
  format?: unknown
  validation?: unknown
  minimum?: unknown
  maximum?: unknown
  inclusive?: unknown
  expected?: unknown
}

/** What an issue is about that says so in Zod's terms. */
export function faultOfZod({ code, origin, type, format, validation, minimum, maximum, inclusive, expected }: ZodIssue): FaultFound | undefined {
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

const SORTS: Record<string, Sort> = { string: 'text', array: 'list', set: 'list', map: 'list', date: 'date' }

function sortOf(origin: unknown): Sort {
  return SORTS[String(origin)] ?? 'value'
}
