import { words, type Words } from '@reorua/i18n'
import { selectWords } from '@reorua/locales/select'
import type { ComponentPropsWithRef } from 'react'
import { FieldFrame, type FieldProps } from '../internal/FieldFrame.js'
import { useField } from '../internal/useField.js'
import type { Width } from '../internal/Width.js'
import { Option } from './Option.js'
import * as S from './Select.styles.js'

const w = words(selectWords)

export interface SelectProps extends FieldProps, Omit<ComponentPropsWithRef<'select'>, 'multiple' | 'size' | 'title' | 'aria-label'> {
  /** A first answer that stands for none: words of your own, or `true` for "Choose". */
  emptyOption?: Words | true
  /** How many characters the longest answer has: a hint for the eye. As wide as it needs to be, unless given. */
  width?: Width
}

/** Asks for one answer out of many. Renders a `<select>` with its `<label>`. */
export function Select({ label, labelSize, hint, error, optional, emptyOption, width, children, ...rest }: SelectProps) {
  const field = useField(rest, { label, hint, error })
  return (
    <FieldFrame label={label} labelSize={labelSize} hint={hint} optional={optional} field={field}>
      <S.Box data-width={width}>
        <S.Control {...rest} id={field.inputId} aria-describedby={field.describedBy} aria-invalid={field.error ? true : undefined}>
          {emptyOption && <Option value="">{emptyOption === true ? w('choose') : emptyOption}</Option>}
          {children}
        </S.Control>
      </S.Box>
    </FieldFrame>
  )
}
