'use client'
import { parseDateParts } from '@reorua/reo'
import { useEffect, useRef, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import type { DateParts } from '../date-input/index.js'
import { isDay } from './days.js'

interface Kept {
  value: string | undefined
  defaultValue: string | DateParts | undefined
  onChange: ((date: string) => void) | undefined
}

/** A date as it is typed, without zeros in front. */
function partsOf(date: string | DateParts | undefined): DateParts {
  if (typeof date !== 'string') return date ?? {}
  if (!isDay(date)) return {}
  const [year = '', month, day] = date.split('-')
  return { day: String(Number(day)), month: String(Number(month)), year }
}

function dateOf(parts: DateParts): string {
  return parseDateParts(parts).date ?? ''
}

const inputsOf = (group: HTMLElement) => [...group.querySelectorAll<HTMLInputElement>('input[data-part]')]
const typedIn = (group: HTMLElement): DateParts => Object.fromEntries(inputsOf(group).map((input) => [input.dataset.part, input.value]))

// React notes what a script has put into an input and takes its event for no news; the element's own setter it does not see.
const write = (input: HTMLInputElement, text: string) => Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input, text)

/**
 * The date that the typed parts mean. The texts stay in the fields, where everybody may read them: this only says what they
 * mean now, and puts a chosen day into them as if it had been typed.
 */
export function useTypedDate(group: RefObject<HTMLElement | null>, { value, defaultValue, onChange }: Kept) {
  const [start] = useState(() => partsOf(value ?? defaultValue))
  const [date, setDate] = useState(() => dateOf(start))
  const known = useRef(date)
  const given = useRef(value)

  function look() {
    const now = group.current ? dateOf(typedIn(group.current)) : known.current
    if (now === known.current) return
    known.current = now
    setDate(now)
    onChange?.(now)
  }

  const latest = useRef(look)
  useEffect(() => {
    latest.current = look
  })

  // What was typed, or brought back by the browser, before scripts came; and what is there after the form has been reset.
  useEffect(() => {
    latest.current()
    const onReset = (event: Event) => {
      // The fields change only after everybody has heard of it.
      if (event.target === (group.current as HTMLFieldSetElement | null)?.form) setTimeout(() => latest.current())
    }
    document.addEventListener('reset', onReset)
    return () => document.removeEventListener('reset', onReset)
  }, [group])

  // An app that keeps the date changes the fields only where it means another one: a name of a month stays as it was typed.
  useEffect(() => {
    if (value === given.current) return
    given.current = value
    if (value === undefined || !group.current) return
    const parts = partsOf(value)
    if (dateOf(parts) === known.current) return
    for (const input of inputsOf(group.current)) input.value = parts[input.dataset.part as keyof DateParts] ?? ''
    known.current = dateOf(parts)
    setDate(known.current)
  }, [value, group])

  function choose(day: string) {
    const parts = partsOf(day)
    const inputs = group.current ? inputsOf(group.current) : []
    // All three before anybody hears of the first: no date in between is told.
    for (const input of inputs) write(input, parts[input.dataset.part as keyof DateParts] ?? '')
    // One after another, so that an app which keeps the parts has kept one before it hears of the next.
    for (const input of inputs) {
      flushSync(() => void input.dispatchEvent(new Event('input', { bubbles: true })))
      flushSync(() => void input.dispatchEvent(new Event('change', { bubbles: true })))
    }
  }

  return { start, date, look, choose }
}
