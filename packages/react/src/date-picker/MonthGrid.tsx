'use client'
import { Say } from '@reorua/i18n'
import { useLayoutEffect, useRef, type KeyboardEvent } from 'react'
import * as S from './MonthGrid.styles.js'
import { dayAfterKey, weeksOf } from './days.js'
import { dayWords, type Choice } from './dayWords.js'
import { WeekdayName } from './WeekdayName.js'

interface MonthGridProps {
  labelledBy: string
  /** The one day that is a stop for Tab. */
  day: string
  date: string
  today: string
  from: string | undefined
  to: string | undefined
  choice: Choice
  onMove: (day: string) => void
  onChoose: (day: string) => void
}

// Any week that begins with a Monday.
const WEEK = ['2001-01-01', '2001-01-02', '2001-01-03', '2001-01-04', '2001-01-05', '2001-01-06', '2001-01-07']

/** The days of a month, one of which can be chosen. Renders a `<table>` that arrow keys move in. */
export function MonthGrid({ labelledBy, day, date, today, from, to, choice, onMove, onChoose }: MonthGridProps) {
  const table = useRef<HTMLTableElement>(null)
  const byKey = useRef(false)
  useLayoutEffect(() => {
    if (byKey.current) table.current!.querySelector<HTMLElement>('td[tabindex="0"]')!.focus()
    byKey.current = false
  }, [day])

  const first = from || (to && date)
  const last = to || (from && date)
  const placeOf = (one: string) => {
    if (!first || !last || one < first || one > last) return undefined
    return first === last ? undefined : one === first ? 'first' : one === last ? 'last' : 'between'
  }
  const choose = (one: string) => !dayWords(one, today, choice).off && onChoose(one)

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const next = dayAfterKey(day, event.key, event.shiftKey)
    if (next) {
      byKey.current = next !== day
      onMove(next)
    } else if (event.key === 'Enter' || event.key === ' ') choose(day)
    else return
    event.preventDefault()
  }

  return (
    <S.Grid ref={table} role="grid" aria-labelledby={labelledBy} aria-multiselectable={from || to ? true : undefined} onKeyDown={onKeyDown}>
      <thead>
        <tr>
          {WEEK.map((one) => (
            <S.Weekday key={one} scope="col">
              <WeekdayName day={one} />
            </S.Weekday>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(day).map((week, index) => (
          <tr key={index}>
            {week.map((one, weekday) => {
              if (!one) return <S.Empty key={weekday} />
              const { label, off } = dayWords(one, today, choice)
              const place = placeOf(one)
              const chosen = one === date || one === from || one === to
              return (
                <S.Day
                  key={weekday}
                  role="gridcell"
                  tabIndex={one === day ? 0 : -1}
                  aria-selected={chosen || Boolean(place)}
                  aria-current={one === today ? 'date' : undefined}
                  aria-disabled={off || undefined}
                  data-chosen={chosen ? '' : undefined}
                  data-range={place}
                  onFocus={() => onMove(one)}
                  onClick={() => choose(one)}
                >
                  <S.Number aria-hidden>{Number(one.slice(8))}</S.Number>
                  <S.Hidden>
                    <Say>{label}</Say>
                  </S.Hidden>
                </S.Day>
              )
            })}
          </tr>
        ))}
      </tbody>
    </S.Grid>
  )
}
