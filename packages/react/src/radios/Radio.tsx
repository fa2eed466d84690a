'use client'
import { Say, type Words } from '@reorua/i18n'
import { use, useId, type ComponentPropsWithRef, type ReactNode } from 'react'
import { Hint } from '../hint/index.js'
import { heardAbove } from '../internal/heardAbove.js'
import { joinIds } from '../internal/joinIds.js'
import { RadiosContext, type RadiosContextValue } from './RadiosContext.js'
import * as S from './Radios.styles.js'

// Bundlers and Node both answer this; nothing else of Node's is used.
declare const process: { env: { NODE_ENV?: string } }

export interface RadioProps extends Omit<ComponentPropsWithRef<'input'>, 'children' | 'type' | 'value' | 'placeholder' | 'title' | 'aria-label'> {
  /** What is sent when this is the answer: a word of the data, never of a language. */
  value: string
  /** The answer in words. */
  children: Words
  /** What helps to choose it. */
  hint?: Words | undefined
  /** What belongs to this answer: fields that show while it is chosen, and keep what is in them. */
  conditional?: ReactNode
}

/** One answer of Radios. Renders an `<input type="radio">` with its `<label>`. */
export function Radio({ value, children, hint, conditional, id, 'aria-describedby': describedBy, ...rest }: RadioProps) {
  const group = use(RadiosContext)
  const generated = useId()
  const inputId = id ?? generated
  const hintId = hint ? `${inputId}-hint` : undefined
  const labelId = conditional ? `${inputId}-label` : undefined
  if (!group && process.env.NODE_ENV !== 'production') {
    console.error(`Reorua: the Radio "${value}" stands outside Radios, so it has no question and no name, and several answers can be chosen at once. Put it inside <Radios name="…" legend="…">.`)
  }
  return (
    <S.Answer>
      <S.Circle {...chosen(value, group)} name={group?.name} required={group?.required} {...rest} id={inputId} type="radio" value={value} aria-describedby={joinIds(describedBy, hintId)} />
      <S.Label id={labelId} htmlFor={inputId}>
        <Say>{children}</Say>
      </S.Label>
      {hint && (
        <S.AnswerHint>
          <Hint id={hintId}>{hint}</Hint>
        </S.AnswerHint>
      )}
      {labelId && (
        <S.Conditional role="group" aria-labelledby={labelId}>
          <RadiosContext value={undefined}>{conditional}</RadiosContext>
        </S.Conditional>
      )}
    </S.Answer>
  )
}

function chosen(value: string, group: RadiosContextValue | undefined) {
  if (group?.value !== undefined) return { checked: group.value === value, onChange: heardAbove }
  return group?.defaultValue === undefined ? {} : { defaultChecked: group.defaultValue === value }
}
