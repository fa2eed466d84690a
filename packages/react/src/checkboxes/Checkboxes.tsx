'use client'
import { useMemo, type ChangeEvent, type ComponentPropsWithRef } from 'react'
import { Fieldset, type FieldsetProps } from '../fieldset/index.js'
import { isAnswer } from '../internal/belonging.js'
import { CheckboxesContext } from './CheckboxesContext.js'
import * as S from './Checkboxes.styles.js'
import { takeBackOthers } from './exclusive.js'

export interface CheckboxesProps extends Omit<FieldsetProps, 'defaultValue' | 'onChange'> {
  /** The name under which each chosen answer is sent. */
  name: string
  /** The answers chosen at first, where the form keeps them. */
  defaultValue?: readonly string[] | undefined
  /** The answers chosen now, where the app keeps them; needs `onChange`. */
  value?: readonly string[] | undefined
  /** Told of each answer that is chosen or taken back: it is `event.target.value`, and `event.target.checked`. */
  onChange?: ComponentPropsWithRef<'input'>['onChange']
  /** How large the boxes are; `small` for filters beside results. */
  size?: 'small' | 'medium'
  /** Whether short answers stand side by side where there is room. */
  inline?: boolean
}

/** Asks for any number of answers out of a few. Renders a `<fieldset>`. */
export function Checkboxes({ name, defaultValue, value, onChange, size = 'medium', inline, children, ...rest }: CheckboxesProps) {
  const context = useMemo(() => ({ name, value, defaultValue }), [name, value, defaultValue])
  const hear = (event: ChangeEvent<HTMLInputElement>) => {
    if (!isAnswer(event)) return
    onChange?.(event)
    takeBackOthers(event.target, event.currentTarget)
  }
  return (
    <Fieldset {...rest} name={name} onChange={hear as never}>
      <S.Answers data-size={size} data-inline={inline ? '' : undefined}>
        <CheckboxesContext value={context}>{children}</CheckboxesContext>
      </S.Answers>
    </Fieldset>
  )
}
