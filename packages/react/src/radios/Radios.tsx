'use client'
import { useMemo, type ChangeEvent, type ComponentPropsWithRef } from 'react'
import { Fieldset, type FieldsetProps } from '../fieldset/index.js'
import { isAnswer } from '../internal/belonging.js'
import { RadiosContext } from './RadiosContext.js'
import * as S from './Radios.styles.js'

export interface RadiosProps extends Omit<FieldsetProps, 'defaultValue' | 'onChange'> {
  /** The name under which the answer is sent. */
  name: string
  /** The answer at first, where the form keeps it. */
  defaultValue?: string | undefined
  /** The answer now, where the app keeps it; needs `onChange`. */
  value?: string | undefined
  /** Told of a new answer: it is `event.target.value`. */
  onChange?: ComponentPropsWithRef<'input'>['onChange']
  /** Whether an answer must be chosen; browsers then ask for it. */
  required?: boolean
  /** How large the circles are; `small` for filters beside results. */
  size?: 'small' | 'medium'
  /** Whether short answers stand side by side where there is room. */
  inline?: boolean
}

/** Asks for one answer out of a few. Renders a `<fieldset>`. */
export function Radios({ name, defaultValue, value, onChange, required, size = 'medium', inline, disabled, children, ...rest }: RadiosProps) {
  const context = useMemo(() => ({ name, value, defaultValue, disabled, required }), [name, value, defaultValue, disabled, required])
  const hear = onChange && ((event: ChangeEvent<HTMLInputElement>) => isAnswer(event) && onChange(event))
  return (
    <Fieldset {...rest} name={name} disabled={disabled} onChange={hear as never}>
      <S.Answers data-size={size} data-inline={inline ? '' : undefined}>
        <RadiosContext value={context}>{children}</RadiosContext>
      </S.Answers>
    </Fieldset>
  )
}
