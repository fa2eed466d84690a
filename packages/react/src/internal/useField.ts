import type { Words } from '@reorua/i18n'
import { use, useId } from 'react'
import { FormContext, type FormContextValue } from './FormContext.js'
import { joinIds } from './joinIds.js'

interface Control {
  id?: string | undefined
  name?: string | undefined
  'aria-describedby'?: string | undefined
}

interface Asked {
  label: Words
  hint?: unknown
  error?: Words | undefined
}

/** What a field knows of itself: its ids, and what is wrong with it. */
export interface Field {
  inputId: string
  hintId: string | undefined
  errorId: string | undefined
  describedBy: string | undefined
  error: Words | undefined
}

/**
 * What is wrong with a field, and the ids of it and of what describes it. A field is found by its name (`#full-name`), so
 * that an error summary can link to it before any script has run; a field without one gets an id of React's. Its error is
 * its own, or the one that the form around it knows.
 */
export function useField({ id, name, 'aria-describedby': describedBy }: Control, { label, hint, error: own }: Asked): Field {
  const generated = useId()
  const form = useFormContext()
  const inputId = id ?? name ?? generated
  if (name) form?.labels.set(name, label)
  const error = own ?? (name ? form?.errors[name] : undefined)
  const hintId = hint ? `${inputId}-hint` : undefined
  const errorId = error ? `${inputId}-error` : undefined
  return { inputId, hintId, errorId, describedBy: joinIds(describedBy, hintId, errorId), error }
}

const CLIENT_REFERENCE = Symbol.for('react.client.reference')
const isAmongServerComponents = (FormContext as { $$typeof?: symbol }).$$typeof === CLIENT_REFERENCE

/** The form around. Server components have no contexts: there a field knows only the error that it is given. */
export function useFormContext(): FormContextValue | undefined {
  return isAmongServerComponents ? undefined : use(FormContext)
}
