'use client'
import { Say, type Words } from '@reorua/i18n'
import { use, type ComponentPropsWithRef, type ReactNode } from 'react'
import { ErrorMessage } from '../error-message/index.js'
import { Hint } from '../hint/index.js'
import { heardAbove } from '../internal/heardAbove.js'
import { joinIds } from '../internal/joinIds.js'
import { useField } from '../internal/useField.js'
import { CheckboxConditional } from './CheckboxConditional.js'
import { CheckboxesContext, type CheckboxesContextValue } from './CheckboxesContext.js'
import * as S from './Checkboxes.styles.js'

export interface CheckboxProps extends Omit<ComponentPropsWithRef<'input'>, 'children' | 'type' | 'value' | 'placeholder' | 'title' | 'aria-label'> {
  /** What is sent when this is chosen: a word of the data, never of a language. */
  value: string
  /** The answer, or what is declared, in words. */
  children: Words
  /** What helps to choose it. */
  hint?: Words | undefined
  /** What is wrong, where it stands alone; in Checkboxes the group says it. */
  error?: Words | undefined
  /** What belongs to this answer: fields that show while it is chosen, and keep what is in them. */
  conditional?: ReactNode
  /** Whether choosing this takes back all others, as "none of these" does, and choosing another takes back this. */
  exclusive?: boolean
}

/** One answer of Checkboxes, or alone a declaration. Renders an `<input type="checkbox">` with its `<label>`. */
export function Checkbox({ value, children, hint, error: own, conditional, exclusive, id, name, 'aria-describedby': describedBy, ...rest }: CheckboxProps) {
  const group = use(CheckboxesContext)
  // Alone it is found by its name, as any field is; in a group that is the name of the fieldset.
  const { inputId, hintId, errorId, error } = useField({ id, name: group ? undefined : name }, { label: children, hint, error: group ? undefined : own })
  const labelId = conditional ? `${inputId}-label` : undefined
  const conditionalId = conditional ? `${inputId}-conditional` : undefined
  const answer = (
    <S.Answer>
      <S.Box {...chosen(value, group)} {...rest} id={inputId} type="checkbox" name={name ?? group?.name} value={value} aria-describedby={joinIds(describedBy, errorId, hintId)} aria-invalid={errorId ? true : undefined} aria-controls={conditionalId} data-exclusive={exclusive ? '' : undefined} />
      <S.Label id={labelId} htmlFor={inputId}>
        <Say>{children}</Say>
      </S.Label>
      {hint && (
        <S.AnswerHint>
          <Hint id={hintId}>{hint}</Hint>
        </S.AnswerHint>
      )}
      {conditionalId && (
        <CheckboxConditional id={conditionalId} labelledBy={labelId!}>
          {conditional}
        </CheckboxConditional>
      )}
    </S.Answer>
  )
  if (group) return answer
  return (
    <S.Alone data-invalid={error ? '' : undefined}>
      {error && <ErrorMessage id={errorId}>{error}</ErrorMessage>}
      {answer}
    </S.Alone>
  )
}

function chosen(value: string, group: CheckboxesContextValue | undefined) {
  if (group?.value) return { checked: group.value.includes(value), onChange: heardAbove }
  return group?.defaultValue ? { defaultChecked: group.defaultValue.includes(value) } : {}
}
