import { Say, words, type Words } from '@reorua/i18n'
import { switchWords } from '@reorua/locales/switch'
import type { ComponentPropsWithRef } from 'react'
import { ErrorMessage } from '../error-message/index.js'
import { Hint } from '../hint/index.js'
import { useField } from '../internal/useField.js'
import * as S from './Switch.styles.js'

const w = words(switchWords)

export interface SwitchProps extends Omit<ComponentPropsWithRef<'input'>, 'children' | 'type' | 'role' | 'placeholder' | 'title' | 'aria-label'> {
  /** What is switched: a noun or a short sentence that does not change with it. */
  children: Words
  /** What switching it does. */
  hint?: Words | undefined
  /** What went wrong. */
  error?: Words | undefined
  /** What is sent while it is on; while it is off, nothing is. */
  value?: string
  /** The word that is seen while it is on. */
  on?: Words
  /** The word that is seen while it is off. */
  off?: Words
}

/** Switches something on or off at once. Renders an `<input type="checkbox" role="switch">` with its `<label>`. */
export function Switch({ children, hint, error: own, on = w('on'), off = w('off'), ...rest }: SwitchProps) {
  const { inputId, hintId, errorId, describedBy, error } = useField(rest, { label: children, hint, error: own })
  return (
    <S.Root data-invalid={error ? '' : undefined}>
      {error && <ErrorMessage id={errorId}>{error}</ErrorMessage>}
      <S.Row>
        {/* oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- of a checkbox browsers tell it themselves, and forbid to write it down */}
        <S.Track {...rest} id={inputId} type="checkbox" role="switch" aria-describedby={describedBy} aria-invalid={error ? true : undefined} />
        <S.Label htmlFor={inputId}>
          <Say>{children}</Say>
          <S.State aria-hidden="true" data-on="">
            <Say>{on}</Say>
          </S.State>
          <S.State aria-hidden="true">
            <Say>{off}</Say>
          </S.State>
        </S.Label>
        {hint && (
          <S.BelowLabel>
            <Hint id={hintId}>{hint}</Hint>
          </S.BelowLabel>
        )}
      </S.Row>
    </S.Root>
  )
}
