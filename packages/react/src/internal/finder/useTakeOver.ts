'use client'
import { useCallback, useLayoutEffect, useRef, type RefObject } from 'react'
import { useEnhanced } from '../useEnhanced.js'

/**
 * Takes over from what has stood there before scripts: `leave` is given its element when React takes it from the page,
 * to read what was answered, and the focus that was in it goes to the field.
 */
export function useTakeOver<E extends HTMLElement>(field: RefObject<HTMLInputElement | null>, leave: (before: E) => void): { enhanced: boolean; before: (element: E | null) => void } {
  const enhanced = useEnhanced()
  const last = useRef<E>(null)
  // StrictMode takes it from the page twice.
  const left = useRef(false)
  const focused = useRef(false)
  const caret = useRef<number | null>(undefined)
  const latest = useRef(leave)
  useLayoutEffect(() => void (latest.current = leave))
  const before = useCallback((element: E | null) => {
    if (element) last.current ??= element
    else if (last.current && !left.current) {
      left.current = true
      focused.current = last.current.contains(document.activeElement)
      caret.current = (last.current as Partial<HTMLInputElement>).selectionStart
      latest.current(last.current)
    }
  }, [])
  useLayoutEffect(() => {
    if (!enhanced || !focused.current) return
    focused.current = false
    field.current?.focus()
    if (typeof caret.current === 'number') field.current?.setSelectionRange(caret.current, caret.current)
  }, [enhanced, field])
  return { enhanced, before }
}
