import { words, type Message, type Words } from '@reorua/i18n'
import { validationWords } from '@reorua/locales/validation'
import type { FieldKind } from './fields.js'

const w = words(validationWords)

/** What can be wrong with an answer: a key of the catalogue, in the namespace `validation`. */
export type Fault = Exclude<keyof typeof validationWords.messages, 'about' | 'failed'>

/** A fault, and what its message tells beside it. */
export interface FaultFound {
  fault: Fault
  /** A number, or a date in ISO form. */
  limit?: number | string | undefined
}

/** The message for what is wrong: what to do, and for which question where that is known. */
export function messageOf({ fault, limit }: FaultFound, label?: Words): Message {
  const message = sayFault(fault, limit)
  return label === undefined ? message : w('about', { message, label })
}

/** What people are told when a form could not be sent at all. */
export function notSent(): Message {
  return w('failed')
}

/** What to ask for where there is no answer. */
export function missing(kind: FieldKind | undefined): Fault {
  switch (kind) {
    case 'choice':
    case 'list':
      return 'choose'
    case 'flag':
      return 'agree'
    case 'date':
      return 'date'
    case 'files':
      return 'file'
    default:
      return 'required'
  }
}

function sayFault(fault: Fault, limit: number | string = ''): Message {
  switch (fault) {
    case 'min':
    case 'max':
    case 'above':
    case 'below':
    case 'minDate':
    case 'maxDate':
      return w(fault, { limit })
    case 'minLength':
    case 'maxLength':
    case 'minItems':
    case 'maxItems':
      return w(fault, { count: Number(limit) })
    case 'email':
      return w(fault, { example: 'name@example.com' })
    case 'url':
      return w(fault, { example: 'https://www.example.com' })
    default:
      return w(fault)
  }
}
