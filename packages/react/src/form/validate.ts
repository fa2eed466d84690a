import type { Words } from '@reorua/i18n'
import type { FieldError } from '../error-summary/index.js'
import { findControl } from '../error-summary/findField.js'
import type { Fields, FormDefinition } from '../validation/index.js'
import { nativeErrors } from './nativeErrors.js'

/** What an app finds wrong with what is about to be sent. */
export type Validate = (form: FormData, labels: ReadonlyMap<string, Words>) => readonly FieldError[] | Promise<readonly FieldError[]>

/** How a Form finds out what is wrong: by a definition, by what the browser knows of its controls, or by a function. */
export type Validation<Output = unknown> = FormDefinition<Fields, Output> | 'native' | Validate

export interface Judgement {
  errors: readonly FieldError[]
  /** What the schema made of the answers. */
  value?: unknown
}

/** Finds what is wrong with a form. */
export function judge(form: HTMLFormElement, data: FormData, validation: Validation, labels: ReadonlyMap<string, Words>): Judgement | Promise<Judgement> {
  const found = validation === 'native' ? nativeErrors(form, labels) : typeof validation === 'function' ? validation(data, labels) : validation.check(data, { labels })
  if (found instanceof Promise) return found.then(judgement)
  return judgement(found)
}

const judgement = (found: Judgement | readonly FieldError[]): Judgement => ('errors' in found ? found : { errors: found })

/** Errors in the order in which the page asks, those first that are about no field of it. */
export function inOrderOfPage(errors: readonly FieldError[], page: Element): FieldError[] {
  const root = page.getRootNode() as Document | ShadowRoot
  const places = new Map(errors.map((error) => [error, error.field === undefined ? undefined : findControl(root, error.field)]))
  return errors.toSorted((a, b) => {
    const [one, other] = [places.get(a), places.get(b)]
    if (!one || !other) return Number(Boolean(one)) - Number(Boolean(other))
    return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1
  })
}
