'use client'
import { Say } from '@reorua/i18n'
import { useImperativeHandle, useRef, useState, useSyncExternalStore } from 'react'
import { Button } from '../button/index.js'
import { DateInput, type DateInputProps, type DateParts } from '../date-input/index.js'
import type { BlockedDates } from './blocked.js'
import { Calendar } from './Calendar.js'
import * as S from './DatePicker.styles.js'
import { w } from './dayWords.js'
import { useTypedDate } from './useTypedDate.js'

export type { BlockedDates } from './blocked.js'

export interface DatePickerProps extends Omit<DateInputProps, 'children' | 'defaultValue' | 'value' | 'onChange' | 'parts'> {
  /** The date at first, where the form keeps it: an ISO date, `2026-12-03`, or the parts as they were typed and sent before. */
  defaultValue?: string | DateParts | undefined
  /** The date now, where the app keeps it, as an ISO date; empty while there is none. Typed text changes only if it means another date. */
  value?: string | undefined
  /** Told of the date whenever the typed parts mean another one: an ISO date, or an empty text while they mean none. */
  onChange?: ((date: string) => void) | undefined
  /** The first day that can be chosen in the calendar, as an ISO date. */
  min?: string | undefined
  /** The last day that can be chosen in the calendar, as an ISO date. */
  max?: string | undefined
  /** Days that cannot be chosen in the calendar: a list of ISO dates, or a function that says so of each day, with the reason if it likes. */
  blocked?: BlockedDates | undefined
  /** The day that counts as today, as an ISO date, such as the server’s; today in New Zealand unless given. */
  today?: string | undefined
  /** The first day of a range that ends with this date: the calendar begins there, and shows the range. */
  from?: string | undefined
  /** The last day of a range that begins with this date: the calendar shows the range. */
  to?: string | undefined
}

const never = () => () => {}
const canOpen = () => typeof HTMLDialogElement === 'function'

/**
 * Asks for a date that people may have to look up. Renders the `<fieldset>` of DateInput, whose three parts can always be
 * typed; scripts add a button for a `<dialog>` with a calendar, which fills them in.
 */
export function DatePicker({ defaultValue, value, onChange, min, max, blocked, today, from, to, ref, ...rest }: DatePickerProps) {
  const group = useRef<HTMLFieldSetElement>(null)
  useImperativeHandle(ref, () => group.current!)
  const typed = useTypedDate(group, { value, defaultValue, onChange })
  const [open, setOpen] = useState(false)
  const scripted = useSyncExternalStore(never, canOpen, () => false)
  const { legend } = rest
  return (
    <DateInput {...rest} ref={group} defaultValue={typed.start} onChange={typed.look}>
      {scripted && !rest.readOnly && (
        <S.Tool>
          <Button type="button" variant="secondary" aria-haspopup="dialog" onClick={() => setOpen(true)}>
            <>
              <S.Icon aria-hidden viewBox="0 0 20 20">
                <path d="M2.5 4h15v13.5h-15zM2.5 8h15M6.5 1.5V5M13.5 1.5V5" />
              </S.Icon>
              <Say parts={{ hidden: <S.Hidden /> }}>{typed.date ? w('openChosen', { legend, when: typed.date }) : w('open', { legend })}</Say>
            </>
          </Button>
          {open && (
            <Calendar
              title={legend}
              date={typed.date}
              {...{ min, max, blocked, today, from, to }}
              onChoose={typed.choose}
              onClose={() => setOpen(false)}
            />
          )}
        </S.Tool>
      )}
    </DateInput>
  )
}
