import type { ComponentPropsWithRef } from 'react'
import { FieldFrame, type FieldProps } from '../internal/FieldFrame.js'
import { useField } from '../internal/useField.js'
import * as S from './Textarea.styles.js'

export interface TextareaProps extends FieldProps, Omit<ComponentPropsWithRef<'textarea'>, 'children' | 'placeholder' | 'title' | 'aria-label'> {
  /** How many lines show at first; people can pull the field taller. */
  rows?: number
}

/** Asks for an answer of more than one line. Renders a `<textarea>` with its `<label>`. */
export function Textarea({ label, labelSize, hint, error, optional, rows = 5, ...rest }: TextareaProps) {
  const field = useField(rest, { label, hint, error })
  return (
    <FieldFrame label={label} labelSize={labelSize} hint={hint} optional={optional} field={field}>
      <S.Area {...rest} id={field.inputId} rows={rows} aria-describedby={field.describedBy} aria-invalid={field.error ? true : undefined} />
    </FieldFrame>
  )
}
