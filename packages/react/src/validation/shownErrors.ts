import type { FieldError } from '../error-summary/index.js'

/** The name under which a Form sends which errors it was showing. */
export const SHOWN_ERRORS = 'shown-errors'

/**
 * The errors that a form was showing when it was sent to be read in another language: of all that are wrong now, those of
 * the fields that had one. Nobody is told of fields that they have not come to yet, and nothing is shown that a request
 * could have made up.
 */
export function shownErrors(form: FormData | URLSearchParams, errors: readonly FieldError[]): FieldError[] {
  const shown = form.get(SHOWN_ERRORS)
  const fields = typeof shown === 'string' ? shown.split(' ') : []
  return errors.filter(({ field }) => field !== undefined && fields.includes(field))
}
