import { Say, words, type Words } from '@reorua/i18n'
import { dateInputWords } from '@reorua/locales/date-input'
import type { ComponentPropsWithRef, ReactNode } from 'react'
import { Fieldset, type FieldsetProps } from '../fieldset/index.js'
import { heardAbove } from '../internal/heardAbove.js'
import { joinIds } from '../internal/joinIds.js'
import { useFormContext } from '../internal/useField.js'
import * as S from './DateInput.styles.js'

const w = words(dateInputWords)

/** A part of a date. */
export type DatePart = 'day' | 'month' | 'year'

/** A date as it was typed, part by part: nothing is corrected or filled up. */
export type DateParts = Partial<Record<DatePart, string>>

// The order of New Zealand, in both languages.
const PARTS: readonly DatePart[] = ['day', 'month', 'year']

export interface DateInputProps extends Omit<FieldsetProps, 'children' | 'defaultValue' | 'onChange'> {
  /** The parts are sent as this name and `-day`, `-month`, `-year`. */
  name: string
  /** A date written as people would type it, like `27 3 1987`: the hint then gives it as an example. */
  example?: string
  /** What stands in the parts at first, where the form keeps it. */
  defaultValue?: DateParts | undefined
  /** What stands in the parts now, where the app keeps it; needs `onChange`. */
  value?: DateParts | undefined
  /** Told of everything typed: `event.target.name` says in which part. */
  onChange?: ComponentPropsWithRef<'input'>['onChange']
  /** Which parts it asks for, where not all of them are known or needed. They stand in the order of New Zealand. */
  parts?: readonly DatePart[]
  /** Which parts the error is about; all of them unless given. */
  invalid?: readonly DatePart[]
  /** `bday` where it asks for the person's own date of birth, which browsers then offer. */
  autoComplete?: 'bday' | 'off'
  /** Whether every part must be filled in; browsers then ask for it. */
  required?: boolean
  /** Whether the date is shown and sent but cannot be changed. */
  readOnly?: boolean
  /** What stands beside the parts, such as a button that opens a calendar. */
  children?: ReactNode
}

/** Asks for a date that people know by heart. Renders a `<fieldset>` with an `<input>` for each part, whose text it never changes. */
export function DateInput({ name, example, defaultValue, value, onChange, parts = PARTS, invalid, error: own, autoComplete, required, readOnly, hint, children, ...rest }: DateInputProps) {
  const id = rest.id ?? name
  const errors = useFormContext()?.errors
  // A form may know what is wrong with one part: the question says it, and the part is marked.
  const partsWithError = parts.filter((part) => errors?.[`${name}-${part}`])
  const whole = own ?? errors?.[name]
  const error = whole ?? errors?.[`${name}-${partsWithError[0]}`]
  const wrongParts = invalid ?? (whole ? parts : partsWithError)
  const help: Words | undefined = hint ?? (example ? w('example', { example }) : undefined)
  return (
    <Fieldset {...rest} name={name} error={error} hint={help} onChange={onChange as never}>
      <S.Parts>
        {PARTS.filter((part) => parts.includes(part)).map((part) => {
          const wrong = Boolean(error) && wrongParts.includes(part)
          const kept = value ? { value: value[part] ?? '', onChange: heardAbove } : { defaultValue: defaultValue?.[part] }
          return (
            <S.Part key={part}>
              <S.Label htmlFor={`${id}-${part}`}>
                <Say>{w(part)}</Say>
              </S.Label>
              <S.Input
                {...kept}
                id={`${id}-${part}`}
                name={`${name}-${part}`}
                type="text"
                inputMode="numeric"
                autoComplete={autoComplete === 'bday' ? `bday-${part}` : autoComplete}
                required={required}
                readOnly={readOnly}
                data-part={part}
                aria-describedby={joinIds(wrong && `${id}-error`)}
                aria-invalid={wrong || undefined}
              />
            </S.Part>
          )
        })}
        {children}
      </S.Parts>
    </Fieldset>
  )
}
