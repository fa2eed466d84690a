import { bound } from './bound.js'
import type { FaultFound } from './catalogue.js'
import { formats, types } from './formats.js'
import type { StandardIssue } from './standardSchema.js'

/** What Valibot says of an issue beside what the specification asks for. */
export interface ValibotIssue extends StandardIssue {
  kind?: unknown
  type?: unknown
  requirement?: unknown
  expected?: unknown
  input?: unknown
}

/** What an issue is about that says so in Valibot's terms. */
export function faultOfValibot({ kind, type, requirement, expected, input }: ValibotIssue): FaultFound | undefined {
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
