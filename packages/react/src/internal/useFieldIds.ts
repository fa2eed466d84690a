import { useId } from 'react'
import { joinIds } from './joinIds.js'

interface Field {
  id?: string | undefined
  name?: string | undefined
  hint?: unknown
  error?: unknown
  'aria-describedby'?: string | undefined
}

/**
 * The ids of a field and of what describes it. A field is found by its name (`#full-name`), so that an error summary
 * can link to it before any script has run; a field without one gets an id of React's.
 */
export function useFieldIds({ id, name, hint, error, 'aria-describedby': describedBy }: Field) {
  const generated = useId()
  const inputId = id ?? name ?? generated
  const hintId = hint ? `${inputId}-hint` : undefined
  const errorId = error ? `${inputId}-error` : undefined
  return { inputId, hintId, errorId, describedBy: joinIds(describedBy, hintId, errorId) }
}
