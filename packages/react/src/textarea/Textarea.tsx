import type { ComponentPropsWithRef } from 'react'
import { FieldFrame, type FieldProps } from '../internal/FieldFrame.js'
import { useFieldIds } from '../internal/useFieldIds.js'
import * as S from './Textarea.styles.js'

export interface TextareaProps extends FieldProps, Omit<ComponentPropsWithRef<'textarea'>, 'children' | 'placeholder' | 'title' | 'aria-label'> {
  /** How many lines show at first; people can pull the field taller. */
  rows?: number
}

/** Asks for an answer of more than one line. Renders a `<textarea>` with its `<label>`. */
export function Textarea({ label, labelSize, hint, error, optional, rows = 5, ...rest }: TextareaProps) {
  const ids = useFieldIds({ ...rest, hint, error })
  return (
    <FieldFrame label={label} labelSize={labelSize} hint={hint} error={error} optional={optional} ids={ids}>
      <S.Area {...rest} id={ids.inputId} rows={rows} aria-describedby={ids.describedBy} aria-invalid={error ? true : undefined} />
    </FieldFrame>
  )
}
