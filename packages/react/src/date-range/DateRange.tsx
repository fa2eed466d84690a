'use client'
import { words, type Words } from '@reorua/i18n'
import { dateRangeWords } from '@reorua/locales/date-range'
import { dateLimit, parseDateParts } from '@reorua/reo'
import { useEffect, useRef, useState } from 'react'
import type { DateParts } from '../date-input/index.js'
import { DatePicker, type DatePickerProps } from '../date-picker/index.js'
import { Fieldset, type FieldsetProps } from '../fieldset/index.js'
import * as S from './DateRange.styles.js'

const w = words(dateRangeWords)

/** The two dates of a range as ISO dates; an end that is not known is empty or left out. */
export interface DateRangeValue {
  from?: string | undefined
  to?: string | undefined
}

/** What one of the two dates asks, and what is wrong with it alone. */
export interface DateRangeEnd extends Pick<DatePickerProps, 'hint' | 'example' | 'error' | 'invalid'> {
  /** What is asked for; "Start date" or "End date" unless given. */
  legend?: Words
}

export interface DateRangeProps
  extends Omit<FieldsetProps, 'children' | 'defaultValue' | 'name' | 'onChange'>, Pick<DatePickerProps, 'name' | 'min' | 'max' | 'blocked' | 'today' | 'required' | 'readOnly'> {
  /** What the first date asks, and what is wrong with it alone. */
  from?: DateRangeEnd
  /** What the second date asks, and what is wrong with it alone. */
  to?: DateRangeEnd
  /** The dates at first, where the form keeps them: ISO dates, or the parts as they were typed and sent before. */
  defaultValue?: { from?: string | DateParts | undefined; to?: string | DateParts | undefined }
  /** The dates now, where the app keeps them, as ISO dates. */
  value?: DateRangeValue | undefined
  /** Told of both dates whenever the typed parts of one mean another date: ISO dates, or an empty text while they mean none. */
  onChange?: ((dates: { from: string; to: string }) => void) | undefined
}

/**
 * Asks for the first and the last day of something. Renders a `<fieldset>` with a DatePicker for each; the second calendar
 * begins at the first date.
 */
export function DateRange({ name, from, to, min, max, blocked, today, required, readOnly, defaultValue, value, onChange, ...rest }: DateRangeProps) {
  const start = value ?? defaultValue
  const [dates, setDates] = useState({ from: known(start?.from), to: known(start?.to) })
  // Both can change before the next render: when scripts find what was typed before them.
  const latest = useRef(dates)
  const change = (end: 'from' | 'to') => (date: string) => {
    latest.current = { ...latest.current, [end]: date }
    setDates(latest.current)
    onChange?.(latest.current)
  }
  const shown = value ? { from: known(value.from), to: known(value.to) } : dates
  useEffect(() => {
    latest.current = shown
  })
  const both = { blocked, today, required, readOnly, max }
  const after = dateLimit(shown.from, { min }) ? min : shown.from || min
  return (
    <Fieldset {...rest} name={name}>
      <S.Ends>
        <DatePicker {...both} legend={w('from')} {...from} name={`${name}-from`} min={min} to={shown.to} {...kept('from')} />
        <DatePicker {...both} legend={w('to')} {...to} name={`${name}-to`} min={after} from={shown.from} {...kept('to')} />
      </S.Ends>
    </Fieldset>
  )

  function kept(end: 'from' | 'to'): Pick<DatePickerProps, 'value' | 'defaultValue' | 'onChange'> {
    return { value: value && (value[end] ?? ''), defaultValue: defaultValue?.[end], onChange: change(end) }
  }
}

function known(date: string | DateParts | undefined): string {
  return typeof date === 'object' ? (parseDateParts(date).date ?? '') : (date ?? '')
}
