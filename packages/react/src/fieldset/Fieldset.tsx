import { Say, words, type Words } from '@reorua/i18n'
import { fieldWords } from '@reorua/locales/field'
import type { ComponentPropsWithRef } from 'react'
import { ErrorMessage } from '../error-message/index.js'
import { Hint } from '../hint/index.js'
import { useField } from '../internal/useField.js'
import * as S from './Fieldset.styles.js'

const w = words(fieldWords)

export interface FieldsetProps extends ComponentPropsWithRef<'fieldset'> {
  /** The question that the fields inside answer together. */
  legend: Words
  /** How large the legend is; `page` where the question is the page's heading. */
  legendSize?: 'medium' | 'large' | 'page'
  /** What helps to answer. */
  hint?: Words | undefined
  /** What is wrong with the answer as a whole. */
  error?: Words | undefined
  /** Whether the question may be left unanswered; the legend then says so. */
  optional?: boolean
}

/** Holds the fields that answer one question. Renders a `<fieldset>` whose id is its name, for an error summary to link to. */
export function Fieldset({ legend, legendSize = 'medium', hint, error: own, optional, children, ...rest }: FieldsetProps) {
  const { inputId, hintId, errorId, describedBy, error } = useField(rest, { label: legend, hint, error: own })
  const question = <Say>{optional ? w('optional', { label: legend }) : legend}</Say>
  return (
    <S.Root {...rest} id={inputId} aria-describedby={describedBy} data-invalid={error ? '' : undefined}>
      <S.Legend data-size={legendSize}>
        {legendSize === 'page' ? <S.PageHeading>{question}</S.PageHeading> : question}
      </S.Legend>
      <S.Body>
        {hint && <Hint id={hintId}>{hint}</Hint>}
        {error && <ErrorMessage id={errorId}>{error}</ErrorMessage>}
        {children}
      </S.Body>
    </S.Root>
  )
}
