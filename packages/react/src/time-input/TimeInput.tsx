import { Say, words, type Words } from '@reorua/i18n'
import { timeInputWords } from '@reorua/locales/time-input'
import type { ComponentPropsWithRef } from 'react'
import { Fieldset, type FieldsetProps } from '../fieldset/index.js'
import { heardAbove } from '../internal/heardAbove.js'
import { joinIds } from '../internal/joinIds.js'
import { useFormContext } from '../internal/useField.js'
import { Radio, Radios } from '../radios/index.js'
import * as S from './TimeInput.styles.js'

const w = words(timeInputWords)

/** A part of a time. */
export type TimePart = 'hour' | 'minute' | 'period'

/** A time as it was typed, part by part: nothing is corrected or filled up. `period` is `am` or `pm`. */
export type TimeParts = Partial<Record<TimePart, string>>

const PARTS: readonly TimePart[] = ['hour', 'minute', 'period']
const TYPED = ['hour', 'minute'] as const

export interface TimeInputProps extends Omit<FieldsetProps, 'children' | 'defaultValue' | 'onChange'> {
  /** The parts are sent as this name and `-hour`, `-minute`, `-period`. */
  name: string
  /** A time as ISO 8601 has it, like `16:30`: the hint then gives it as an example, as each language writes it. */
  example?: string
  /** What stands in the parts at first, where the form keeps it. */
  defaultValue?: TimeParts | undefined
  /** What stands in the parts now, where the app keeps it; needs `onChange`. */
  value?: TimeParts | undefined
  /** Told of everything typed and chosen: `event.target.name` says in which part. */
  onChange?: ComponentPropsWithRef<'input'>['onChange']
  /** Which parts the error is about; all of them unless given. */
  invalid?: readonly TimePart[]
  /** Whether the time must be given; browsers then ask for the hour and for am or pm. */
  required?: boolean
  /** Whether the time is shown and sent but cannot be changed. */
  readOnly?: boolean
}

/** Asks for a time of day by the clock of twelve hours. Renders a `<fieldset>` with an `<input>` for hour and minute, whose text it never changes, and radios for am and pm. */
export function TimeInput({ name, example, defaultValue, value, onChange, invalid, error: own, required, readOnly, hint, ...rest }: TimeInputProps) {
  const id = rest.id ?? name
  const errors = useFormContext()?.errors
  // A form may know what is wrong with one part: the question says it, and the part is marked.
  const partsWithError = PARTS.filter((part) => errors?.[`${name}-${part}`])
  const whole = own ?? errors?.[name]
  const error = whole ?? errors?.[`${name}-${partsWithError[0]}`]
  const wrongParts = error ? invalid ?? (whole ? PARTS : partsWithError) : []
  const help: Words | undefined = hint ?? (example ? w('example', { example }) : undefined)
  const period = value ? { value: value.period ?? '' } : { defaultValue: defaultValue?.period }
  const describing = (part: TimePart) => (wrongParts.includes(part) ? { 'aria-describedby': joinIds(`${id}-error`), 'aria-invalid': true } : {})
  return (
    <Fieldset {...rest} name={name} error={error} hint={help} onChange={onChange as never}>
      <S.Parts>
        {TYPED.map((part) => {
          const kept = value ? { value: value[part] ?? '', onChange: heardAbove } : { defaultValue: defaultValue?.[part] }
          return (
            <S.Part key={part}>
              <S.Label htmlFor={`${id}-${part}`}>
                <Say>{w(part)}</Say>
              </S.Label>
              <S.Input {...kept} {...describing(part)} id={`${id}-${part}`} name={`${name}-${part}`} type="text" inputMode="numeric" autoComplete="off" required={required && part === 'hour'} readOnly={readOnly} />
            </S.Part>
          )
        })}
        <S.Part>
          <Radios {...period} id={`${id}-period`} name={`${name}-period`} legend={w('period')} required={required} inline>
            {(['am', 'pm'] as const).map((half) => (
              <Radio key={half} {...describing('period')} id={`${id}-${half}`} value={half} disabled={readOnly && (value ?? defaultValue)?.period !== half}>
                {w(half)}
              </Radio>
            ))}
          </Radios>
        </S.Part>
      </S.Parts>
    </Fieldset>
  )
}
