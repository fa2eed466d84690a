import type { Words } from '@reorua/i18n'
import type { FieldError } from '../error-summary/index.js'
import { carriesWords, textToWords } from '../validation/carried.js'
import { messageOf, missing, type FaultFound } from '../validation/catalogue.js'
import type { FieldKind } from '../validation/fields.js'

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** What the browser finds wrong by the attributes of the controls, in words of both languages instead of its own. */
export function nativeErrors(form: HTMLFormElement, labels: ReadonlyMap<string, Words>): FieldError[] {
  const wrong = [...form.elements].filter(isControl).filter((control) => control.name !== '' && control.willValidate && !control.validity.valid && control.checkVisibility())
  const questions = new Map(wrong.toReversed().map((control) => [questionOf(control.name, labels), control]))
  return [...questions].map(([question, first]) => errorOf(question, first, form, labels.get(question)))
}

function isControl(element: Element): element is Control {
  return element.matches('input, select, textarea')
}

/** What a control answers: it itself, or the field of which it is a part (`birth-year` of `birth`). */
function questionOf(name: string, labels: ReadonlyMap<string, Words>): string {
  if (labels.has(name)) return name
  return [...labels.keys()].filter((label) => name.startsWith(`${label}-`)).toSorted((a, b) => b.length - a.length)[0] ?? name
}

function errorOf(question: string, control: Control, form: HTMLFormElement, label: Words | undefined): FieldError {
  const parts = [...form.elements].filter(isControl).filter(({ name }) => name.startsWith(`${question}-`))
  // Where nothing is answered the question is asked again; else the part is named that is wrong.
  const isWhole = control.name === question || parts.every(({ validity }) => validity.valueMissing)
  const { validationMessage } = control
  const error = control.validity.customError ? (carriesWords(validationMessage) ? textToWords(validationMessage) : validationMessage) : messageOf(faultOf(control, isWhole && control.name !== question), label)
  return { field: isWhole ? question : control.name, error }
}

function faultOf(control: Control, isDate: boolean): FaultFound {
  const { validity, type } = control
  if (validity.valueMissing) return { fault: missing(isDate ? 'date' : kindOf(control)) }
  if (validity.typeMismatch) return { fault: type === 'email' || type === 'url' ? type : 'format' }
  if (validity.badInput) return { fault: type === 'number' ? 'number' : 'date' }
  if (validity.tooShort) return { fault: 'minLength', limit: (control as HTMLInputElement).minLength }
  if (validity.tooLong) return { fault: 'maxLength', limit: (control as HTMLInputElement).maxLength }
  if (validity.rangeUnderflow) return limited('min', (control as HTMLInputElement).min)
  if (validity.rangeOverflow) return limited('max', (control as HTMLInputElement).max)
  if (validity.stepMismatch) return { fault: (control as HTMLInputElement).step === '' ? 'wholeNumber' : 'step' }
  return { fault: validity.patternMismatch ? 'format' : 'invalid' }
}

function limited(side: 'min' | 'max', limit: string): FaultFound {
  const number = Number(limit)
  return Number.isNaN(number) ? { fault: `${side}Date`, limit } : { fault: side, limit: number }
}

/** How a control asks, as far as it can be seen. */
export function kindOf(control: Element): FieldKind {
  if (control.matches('[type="radio"], select')) return 'choice'
  if (control.matches('[type="checkbox"]')) return 'flag'
  return control.matches('[type="file"]') ? 'files' : 'text'
}
