'use client'
import { Say, words, type Words } from '@reorua/i18n'
import { dateInputWords } from '@reorua/locales/date-input'
import { calendarDate } from '@reorua/reo'
import { useEffect, useId, useRef, useState, type SyntheticEvent } from 'react'
import { Button } from '../button/index.js'
import { useQuietOnSwitch } from '../internal/useQuietOnSwitch.js'
import { Option, Select } from '../select/index.js'
import * as S from './Calendar.styles.js'
import { addMonths, dayOf, isDay } from './days.js'
import { dayWords, w, type Choice } from './dayWords.js'
import { MonthGrid } from './MonthGrid.js'

const input = words(dateInputWords)

interface CalendarProps extends Choice {
  title: Words
  /** The date of the field; empty while it has none. */
  date: string
  today: string | undefined
  from: string | undefined
  to: string | undefined
  onChoose: (day: string) => void
  onClose: () => void
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)
// Farther years are typed sooner than looked for.
const YEARS = 10

const only = (event: SyntheticEvent) => event.stopPropagation()

/** A month to choose a day from. Renders a modal `<dialog>`, in which the focus begins on the day that is likely meant. */
export function Calendar({ title, date, min, max, blocked, today: given, from, to, onChoose, onClose }: CalendarProps) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [today] = useState(() => (isDay(given) ? given : calendarDate(Date.now())!))
  const [day, setDay] = useState(() => [date, from, to].find(isDay) ?? (isDay(min) && today < min ? min : isDay(max) && today > max ? max : today))
  const month = day.slice(0, 7)
  const { live } = useQuietOnSwitch(month)

  useEffect(() => {
    if (dialog.current!.open) return
    dialog.current!.showModal()
    dialog.current!.querySelector<HTMLElement>('td[tabindex="0"]')!.focus()
  }, [])

  const year = Number(day.slice(0, 4))
  const show = (toYear: number, toMonth: number) => setDay(dayOf(toYear, toMonth, Number(day.slice(8))) ?? day)
  const firstYear = Math.max(1, Math.min(year, isDay(min) ? Number(min.slice(0, 4)) : year - YEARS))
  const lastYear = Math.min(9999, Math.max(year, isDay(max) ? Number(max.slice(0, 4)) : year + YEARS))
  const choice = { min, max, blocked }

  return (
    <S.Dialog ref={dialog} aria-labelledby={`${id}-title`} onClose={onClose} onChange={only} onInput={only} onClick={(event) => event.target === event.currentTarget && dialog.current!.close()}>
      <S.Box>
        <S.Title id={`${id}-title`}>
          <Say>{title}</Say>
        </S.Title>
        <S.Row>
          <Select label={input('month')} value={String(Number(day.slice(5, 7)))} onChange={({ target }) => show(year, Number(target.value))}>
            {MONTHS.map((one) => (
              <Option key={one} value={String(one)}>
                {w('month', { when: `2001-${String(one).padStart(2, '0')}` })}
              </Option>
            ))}
          </Select>
          <Select label={input('year')} value={String(year)} onChange={({ target }) => show(Number(target.value), Number(day.slice(5, 7)))}>
            {Array.from({ length: lastYear - firstYear + 1 }, (_, index) => (
              <option key={index} value={firstYear + index}>
                {firstYear + index}
              </option>
            ))}
          </Select>
          <S.Steps>
            {[-1, 1].map((step) => (
              <S.Step key={step} type="button" data-step={step < 0 ? 'back' : 'on'} onClick={() => setDay(addMonths(day, step))}>
                <S.Hidden>
                  <Say>{w('show', { when: addMonths(`${month}-01`, step) })}</Say>
                </S.Hidden>
              </S.Step>
            ))}
          </S.Steps>
        </S.Row>
        <S.Heard id={`${id}-month`} aria-live={live ?? 'polite'}>
          <Say>{w('monthYear', { when: day })}</Say>
        </S.Heard>
        <MonthGrid
          labelledBy={`${id}-month`}
          {...{ day, date, today, from, to, choice }}
          onMove={setDay}
          onChoose={(chosen) => {
            onChoose(chosen)
            dialog.current!.close()
          }}
        />
        <S.Told aria-hidden>
          <Say>{dayWords(day, today, choice).label}</Say>
        </S.Told>
        <Button type="button" variant="secondary" onClick={() => dialog.current!.close()}>
          {w('close')}
        </Button>
      </S.Box>
    </S.Dialog>
  )
}
