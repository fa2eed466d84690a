'use client'
import { useSay } from '@reorua/i18n'
import { useImperativeHandle, useRef, type ComponentPropsWithRef } from 'react'
import { SHORT } from '../internal/finder/answers.js'
import type { AnswerOption } from '../internal/finder/AnswerOption.js'
import { Finder } from '../internal/finder/Finder.js'
import { OtherHalf } from '../internal/finder/Finder.styles.js'
import type { LoadOptions } from '../internal/finder/useFound.js'
import { useFormReset } from '../internal/finder/useFormReset.js'
import { useOtherHalf } from '../internal/finder/useOtherHalf.js'
import { useTakeOver } from '../internal/finder/useTakeOver.js'
import { FieldFrame, type FieldProps } from '../internal/FieldFrame.js'
import { joinIds } from '../internal/joinIds.js'
import { useField } from '../internal/useField.js'
import type { Width } from '../internal/Width.js'
import { ComboboxBefore } from './ComboboxBefore.js'
import { useAnswer } from './useAnswer.js'

export interface ComboboxProps extends FieldProps, Omit<ComponentPropsWithRef<'input'>, 'children' | 'value' | 'defaultValue' | 'onChange' | 'type' | 'role' | 'lang' | 'list' | 'multiple' | 'placeholder' | 'title' | 'aria-label' | 'width'> {
  /** The value of the answer is sent under this name, and what stands in the field under `name-typed`. */
  name: string
  /** The answers to choose from. With `load`, those that are known already: what is chosen at first, and what to offer before anything is typed. */
  options: readonly AnswerOption[]
  /** Finds answers elsewhere by what was typed. Later answers to earlier questions are not heard. */
  load?: LoadOptions | undefined
  /** The value of the answer at first, where the form keeps it. */
  defaultValue?: string | undefined
  /** What was typed before, where it was no answer of the list: a server shows it again. */
  defaultTyped?: string | undefined
  /** The value of the answer now, where the app keeps it, and an empty text for none; needs `onChange`. */
  value?: string | undefined
  /** Told of another answer, and of what is typed: the value is an empty text until it is one of the list. */
  onChange?: ((value: string, typed: string) => void) | undefined
  /** Whether people may give an answer that is not in the list. It is sent as `name-typed`, with an empty value. */
  allowOther?: boolean
  /** How many characters the longest answer has: a hint for the eye. */
  width?: Width
}

/** Asks for one answer out of very many, which is found by typing. Renders an `<input>` with its `<label>`; before scripts, a `<select>` where the list is short. */
export function Combobox({ label, labelSize, hint, error, optional, options, load, defaultValue, defaultTyped, value: given, onChange, allowOther = false, width, name, ref, ...rest }: ComboboxProps) {
  const say = useSay()
  const input = useRef<HTMLInputElement>(null)
  const field = useField({ ...rest, name }, { label, hint, error })
  const answer = useAnswer({ options, value: given, defaultValue, defaultTyped, onChange })
  const { option, value, typed, change } = answer
  const { enhanced, before } = useTakeOver<HTMLSelectElement | HTMLInputElement>(input, (element) => {
    if (element.localName === 'select') {
      if (element.value !== value) change(element.value, undefined)
    } else if (element.value !== text) change('', element.value)
  })
  useImperativeHandle(ref, () => (enhanced ? input.current! : null!), [enhanced])
  useFormReset(input, enhanced, answer.reset)

  const said = option && say(option.label, { halves: 'first' })
  const text = typed ?? said?.text ?? value
  const otherId = `${field.inputId}-other`
  const other = useOtherHalf(typed === undefined ? option?.label : undefined)
  const attributes = { ...rest, id: field.inputId, name: `${name}-typed`, 'aria-describedby': joinIds(field.describedBy, enhanced && other && otherId), 'aria-invalid': field.error ? true : undefined }
  const isSelect = !load && !allowOther && options.length <= SHORT

  return (
    <FieldFrame label={label} labelSize={labelSize} hint={hint} optional={optional} field={field}>
      {enhanced ? (
        <>
          <Finder
            input={attributes}
            inputRef={input}
            label={label}
            text={text}
            lang={typed === undefined ? said?.lang : undefined}
            query={typed?.trim() ?? ''}
            options={options}
            load={load}
            chosen={value ? [value] : []}
            width={width}
            onType={(next) => change('', next)}
            onChoose={(chosen) => change(chosen.value, undefined, chosen)}
            onClear={() => change('', undefined)}
            onSettle={(_, match, now) => {
              // What was typed stays as it was typed, also where it is the name of an answer.
              if (match && (typed !== undefined || now !== text)) change(match.value, now, match)
              return false
            }}
          />
          <input type="hidden" name={name} value={value} form={rest.form} disabled={rest.disabled} />
          {other && (
            <OtherHalf id={otherId} lang={other.lang}>
              {other.text}
            </OtherHalf>
          )}
        </>
      ) : (
        <ComboboxBefore input={attributes} elementRef={before} options={isSelect ? options : undefined} name={name} value={value} text={text} lang={said?.lang} width={width} />
      )}
    </FieldFrame>
  )
}
