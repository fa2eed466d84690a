import type { Words } from '@reorua/i18n'
import type { FieldError } from '../error-summary/index.js'
import { textToWords, carriesWords } from './carried.js'
import { messageOf, missing, type Fault } from './catalogue.js'
import { faultOf } from './faultOf.js'
import { isEmpty, isRecord, partsOf, type Fields } from './fields.js'
import type { StandardIssue } from './standardSchema.js'

/** By the name of a field, or of a part (`birth-year`): the message for whatever is wrong, or those of some faults. */
export type Messages = Readonly<Record<string, Words | FaultMessages>>

/** Messages of your own for some faults; the catalogue has the others. */
export interface FaultMessages {
  readonly faults: Partial<Readonly<Record<Fault, Words>>>
}

interface Context {
  fields: Fields
  answers: Readonly<Record<string, unknown>>
  labelOf: (field: string) => Words | undefined
  messages?: Messages | undefined
}

/** Says an issue as an error of a field, in words of both languages. */
export function errorOf(issue: StandardIssue, { fields, answers, labelOf, messages }: Context): FieldError {
  const { name, field, answer } = placeOf(issue, fields, answers)
  if (field === undefined || name === undefined) return { error: ownWords(issue) ?? (issue.message || messageOf({ fault: 'invalid' })) }
  // Whatever a validator calls it: an answer that is not there is missing, and people are asked for it.
  const kind = fields[name]
  const found = isEmpty(answer) ? { fault: missing(kind) } : faultOf(issue)
  const own = messages?.[field] ?? messages?.[name]
  if (own !== undefined && !isFaultMessages(own)) return { field, error: own }
  const label = labelOf(field) ?? labelOf(name)
  // What the app says of this very fault counts more than what came with the validator, as that of @reorua/nz.
  const error = (found && own?.faults[found.fault]) ?? ownWords(issue) ?? (isOfLibrary(issue) && found ? messageOf(found, label) : issue.message || messageOf({ fault: 'invalid' }, label))
  return { field, error }
}

/** Words that came with an issue: those of `@reorua/nz`, or carried in its message. */
function ownWords(issue: StandardIssue): Words | undefined {
  const { words } = issue as StandardIssue & { words?: Words }
  if (typeof words === 'object') return words
  return carriesWords(issue.message) ? textToWords(issue.message) : undefined
}

/** Whether its message is the library's own English, and not one that the app has written. */
function isOfLibrary({ message }: StandardIssue): boolean {
  return message === '' || /^(Invalid |Too (small|big)\b|Required$|Expected |Unrecognized |(String|Number|Array|Date|Set) must |Input not instance)/i.test(message)
}

function isFaultMessages(own: Words | FaultMessages): own is FaultMessages {
  return typeof own === 'object' && 'faults' in own
}

/** The field that an issue is about, its part where it is about one, and the answer there. */
function placeOf({ path = [] }: StandardIssue, fields: Fields, answers: Readonly<Record<string, unknown>>) {
  const [first, second] = path.map((step) => String(typeof step === 'object' ? step.key : step))
  if (first === undefined) return {}
  // Validators that know nothing of parts may name one as it is sent.
  const name = first in fields ? first : Object.keys(fields).find((one) => partsOf(fields[one]).some((part) => first === `${one}-${part}`))
  const part = second !== undefined && partsOf(fields[first]).includes(second) ? second : undefined
  const whole = answers[first]
  // Of a date of which nothing is answered, the whole is missing and no part.
  if (part === undefined || isEmpty(whole)) return { name: name ?? first, field: first, answer: whole }
  return { name: first, field: `${first}-${part}`, answer: isRecord(whole) ? whole[part] : whole }
}
