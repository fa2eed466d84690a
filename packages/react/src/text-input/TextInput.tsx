import { Say, type Words } from '@reorua/i18n'
import type { ComponentPropsWithRef } from 'react'
import { FieldFrame, type FieldProps } from '../internal/FieldFrame.js'
import { useField } from '../internal/useField.js'
import type { Width } from '../internal/Width.js'
import * as S from './TextInput.styles.js'

export interface TextInputProps extends FieldProps, Omit<ComponentPropsWithRef<'input'>, 'placeholder' | 'prefix' | 'title' | 'aria-label' | 'width'> {
  /** How many characters the answer usually has: a hint for the eye, never a limit. */
  width?: Width
  /** What stands before the answer, as a sign of currency does. Seen alone: the label says it too. */
  prefix?: Words | undefined
  /** What stands behind the answer, as a unit does. Seen alone: the label says it too. */
  suffix?: Words | undefined
}

/** Asks for an answer of one line. Renders an `<input>` with its `<label>`. */
export function TextInput({ label, labelSize, hint, error, optional, width, prefix, suffix, type = 'text', ...rest }: TextInputProps) {
  const field = useField(rest, { label, hint, error })
  const input = <S.Input {...rest} id={field.inputId} type={type} data-width={width} aria-describedby={field.describedBy} aria-invalid={field.error ? true : undefined} />
  return (
    <FieldFrame label={label} labelSize={labelSize} hint={hint} optional={optional} field={field}>
      {prefix || suffix ? (
        <S.Line>
          {prefix && <Unit>{prefix}</Unit>}
          {input}
          {suffix && <Unit>{suffix}</Unit>}
        </S.Line>
      ) : (
        input
      )}
    </FieldFrame>
  )
}

/** A field is named by its label, which a unit in the name would only lengthen. */
function Unit({ children }: { children: Words }) {
  return (
    <S.Unit aria-hidden>
      <Say>{children}</Say>
    </S.Unit>
  )
}
