'use client'
import { Say, words, type Words } from '@reorua/i18n'
import { passwordInputWords } from '@reorua/locales/password-input'
import { useImperativeHandle, useRef, type ComponentPropsWithRef, type MouseEvent } from 'react'
import { Button } from '../button/index.js'
import { FieldFrame, type FieldProps } from '../internal/FieldFrame.js'
import { useEnhanced } from '../internal/useEnhanced.js'
import { useField } from '../internal/useField.js'
import { useQuietOnSwitch } from '../internal/useQuietOnSwitch.js'
import type { Width } from '../internal/Width.js'
import * as S from './PasswordInput.styles.js'
import { useReveal } from './useReveal.js'

const w = words(passwordInputWords)

export interface PasswordInputProps extends Omit<FieldProps, 'label'>, Omit<ComponentPropsWithRef<'input'>, 'type' | 'placeholder' | 'title' | 'aria-label' | 'width'> {
  /** What is asked for; "Password" unless given. */
  label?: Words
  /** Which password browsers may offer: `new-password` where somebody chooses one. */
  autoComplete?: 'current-password' | 'new-password' | 'off'
  /** How many characters the answer usually has: a hint for the eye, never a limit. */
  width?: Width
}

/** Asks for a password, and lets people look at what they have typed. Renders an `<input>` with its `<label>` and a `<button>`. */
export function PasswordInput({ label = w('label'), labelSize, hint, error, optional, autoComplete = 'current-password', width, ref, ...rest }: PasswordInputProps) {
  const field = useField(rest, { label, hint, error })
  const input = useRef<HTMLInputElement>(null)
  useImperativeHandle(ref, () => input.current!, [])
  const enhanced = useEnhanced()
  const { shown, told, toggle } = useReveal(input)
  const { live } = useQuietOnSwitch(told)
  return (
    <FieldFrame label={label} labelSize={labelSize} hint={hint} optional={optional} field={field}>
      <S.Line>
        <S.Input
          spellCheck={false}
          autoCapitalize="none"
          autoCorrect="off"
          {...rest}
          ref={input}
          id={field.inputId}
          type={shown ? 'text' : 'password'}
          autoComplete={autoComplete}
          data-width={width}
          aria-describedby={field.describedBy}
          aria-invalid={field.error ? true : undefined}
        />
        <S.Reveal data-enhanced={enhanced ? '' : undefined}>
          <Button type="button" variant="secondary" disabled={rest.disabled} aria-controls={field.inputId} onClick={toggle} onMouseDown={(event) => keepFocus(event, input.current)}>
            <span>
              <span hidden={shown}>
                <Say parts={{ hidden: <S.Hidden /> }}>{w('show')}</Say>
              </span>
              <span hidden={!shown}>
                <Say parts={{ hidden: <S.Hidden /> }}>{w('hide')}</Say>
              </span>
            </span>
          </Button>
        </S.Reveal>
        <S.Status aria-live={live ?? 'polite'}>
          <span hidden={told !== 'visible'}>
            <Say>{w('visible')}</Say>
          </span>
          <span hidden={told !== 'hidden'}>
            <Say>{w('hidden')}</Say>
          </span>
        </S.Status>
      </S.Line>
    </FieldFrame>
  )
}

/** A press with a pointer leaves the focus in the field, with the caret and the keyboard of a phone. */
function keepFocus(event: MouseEvent, input: HTMLInputElement | null) {
  if (document.activeElement === input) event.preventDefault()
}
