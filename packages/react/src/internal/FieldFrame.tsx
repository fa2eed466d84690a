import { words, type Words } from '@reorua/i18n'
import { fieldWords } from '@reorua/locales/field'
import type { ReactNode } from 'react'
import { ErrorMessage } from '../error-message/index.js'
import { Hint } from '../hint/index.js'
import { Label, type LabelProps } from '../label/index.js'
import * as S from './FieldFrame.styles.js'
import type { Field } from './useField.js'

const w = words(fieldWords)

/** What every field with one control takes beside the control's own attributes. */
export interface FieldProps {
  /** What is asked for. */
  label: Words
  /** How large the label is; `page` where the question is the page's heading. */
  labelSize?: LabelProps['size']
  /** What helps to answer. */
  hint?: Words | undefined
  /** What is wrong with the answer; its being there makes the field invalid. */
  error?: Words | undefined
  /** Whether the question may be left unanswered; the label then says so. */
  optional?: boolean
}

interface FieldFrameProps extends Omit<FieldProps, 'error'> {
  field: Field
  children: ReactNode
}

/** Label, hint and error around one control, in the order in which they are read. */
export function FieldFrame({ label, labelSize, hint, optional, field, children }: FieldFrameProps) {
  return (
    <S.Root data-invalid={field.error ? '' : undefined}>
      <Label htmlFor={field.inputId} size={labelSize}>
        {optional ? w('optional', { label }) : label}
      </Label>
      {hint && <Hint id={field.hintId}>{hint}</Hint>}
      {field.error && <ErrorMessage id={field.errorId}>{field.error}</ErrorMessage>}
      {children}
    </S.Root>
  )
}
