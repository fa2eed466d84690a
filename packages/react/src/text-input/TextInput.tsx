import type { ComponentPropsWithRef } from 'react'
import { FieldFrame, type FieldProps } from '../internal/FieldFrame.js'
import { useFieldIds } from '../internal/useFieldIds.js'
import type { Width } from '../internal/Width.js'
import * as S from './TextInput.styles.js'

export interface TextInputProps extends FieldProps, Omit<ComponentPropsWithRef<'input'>, 'placeholder' | 'title' | 'aria-label' | 'width'> {
  /** How many characters the answer usually has: a hint for the eye, never a limit. */
  width?: Width
}

/** Asks for an answer of one line. Renders an `<input>` with its `<label>`. */
export function TextInput({ label, labelSize, hint, error, optional, width, type = 'text', ...rest }: TextInputProps) {
  const ids = useFieldIds({ ...rest, hint, error })
  return (
    <FieldFrame label={label} labelSize={labelSize} hint={hint} error={error} optional={optional} ids={ids}>
      <S.Input {...rest} id={ids.inputId} type={type} data-width={width} aria-describedby={ids.describedBy} aria-invalid={error ? true : undefined} />
    </FieldFrame>
  )
}
