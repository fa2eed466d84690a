'use client'
import { useState, type ChangeEvent, type ComponentPropsWithRef, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react'
import type { AnswerOption } from './AnswerOption.js'
import { moveFrom } from './moves.js'
import type { Found } from './useFound.js'

/** How many options are on the page at once; more come when somebody gets to the last one. */
export const SOME = 50
// To begin further down would put all before it on the page.
const FAR = 200

interface Finding {
  found: Found
  /** All that can be chosen, in the order in which it stands in the list. */
  all: () => readonly AnswerOption[]
  open: boolean
  /** Whether anything is to be seen of the list. */
  isShown: boolean
  setOpen: (open: boolean) => void
  chosen: readonly string[]
  onType: (text: string) => void
  onChoose: (option: AnswerOption) => void
  /** Asked to take what was typed as an answer; says whether there was one to take. */
  onSettle: (how: 'enter' | 'leave', typed: string) => boolean
  /** What the app wants to hear of the field; what it prevents is not done. */
  heard: Pick<ComponentPropsWithRef<'input'>, 'onKeyDown' | 'onClick' | 'onBlur'>
  /** Whether more are chosen from this list, one after the other. */
  keepOpen: boolean
  usable: boolean
  /** Whether something is the field, or in the list. */
  isInside: (target: Element | null) => boolean
}

/** What keys and clicks do: which option is the active one, whether the list is open, and how much of it is there. */
export function useFinder({ found, all, open, isShown, setOpen, chosen, heard, onType, onChoose, onSettle, keepOpen, usable, isInside }: Finding) {
  // By its value, so that it stays the same option when the list becomes another one.
  const [active, setActive] = useState<string>()
  const [shown, setShown] = useState(SOME)

  const goTo = (index: number) => {
    setActive(all()[index]?.value)
    setShown((before) => Math.max(before, Math.ceil((index + 2) / SOME) * SOME))
  }
  const openAt = (index: number | undefined) => {
    setOpen(true)
    if (index !== undefined) goTo(index)
  }
  const close = () => {
    setOpen(false)
    setActive(undefined)
    setShown(SOME)
  }
  const choose = (option: AnswerOption) => {
    onChoose(option)
    if (!keepOpen) close()
  }
  const activeOption = () => (open ? all().find(({ value }) => value === active) : undefined)

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    heard.onKeyDown?.(event)
    // A key of an input method chooses among its own suggestions.
    if (!usable || event.defaultPrevented || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return
    const option = activeOption()
    if (event.key === 'Enter') {
      if (option) choose(option)
      else {
        const isTaken = onSettle('enter', event.currentTarget.value)
        close()
        if (!isTaken) return
      }
      return event.preventDefault()
    }
    if (event.key === 'Tab') return void (option && !chosen.includes(option.value) && choose(option))
    if (event.key === 'Escape') {
      // Else it would close the dialog around, too.
      if (isShown) event.preventDefault()
      return close()
    }
    const list = all()
    const move = moveFrom(event, { open, at: option ? list.indexOf(option) : -1, last: Math.min(shown, list.length) - 1, length: list.length, chosen: list.slice(0, FAR).findIndex(({ value }) => chosen.includes(value)) })
    if (!move) return
    if (move === 'text') return setActive(undefined)
    event.preventDefault()
    if (found.state === 'failed' && event.key === 'ArrowDown') return found.retry()
    if (move === 'close') close()
    else openAt(move === 'open' ? undefined : move.to)
  }

  return {
    active: activeOption(),
    shown,
    choose,
    close,
    more: () => setShown((before) => before + SOME),
    handlers: {
      onKeyDown,
      onClick: (event: MouseEvent<HTMLInputElement>) => {
        heard.onClick?.(event)
        if (usable && !event.defaultPrevented) setOpen(true)
      },
      onChange: ({ target }: ChangeEvent<HTMLInputElement>) => {
        setActive(undefined)
        setShown(SOME)
        onType(target.value)
        // A browser that fills in a form is not here to look at a list.
        if (isFilledIn(target)) onSettle('leave', target.value)
        else setOpen(true)
      },
      onBlur: (event: FocusEvent<HTMLInputElement>) => {
        heard.onBlur?.(event)
        // Below the list there may be a button to try again.
        if (isInside(event.relatedTarget)) return
        close()
        onSettle('leave', event.currentTarget.value)
      },
    },
  }
}

function isFilledIn(field: Element): boolean {
  return CSS.supports('selector(:autofill)') && field.matches(':autofill')
}
