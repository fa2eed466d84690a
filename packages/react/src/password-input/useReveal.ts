'use client'
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'

interface Reveal {
  /** Whether the password can be read. */
  shown: boolean
  /** What is said of it: nothing before somebody has pressed the button. */
  told: 'visible' | 'hidden' | undefined
  toggle: () => void
}

/** Shows a password, and hides it again when asked to, when its form is sent, and when the page is left. */
export function useReveal(field: RefObject<HTMLInputElement | null>): Reveal {
  const [told, setTold] = useState<Reveal['told']>()
  const caret = useRef<Parameters<HTMLInputElement['setSelectionRange']>>(undefined)
  const shown = told === 'visible'

  useEffect(() => {
    if (!shown) return
    const hide = (event: Event) => {
      const input = field.current
      if (!input || (event.type === 'submit' && event.target !== input.form)) return
      // At once, because browsers remember what is sent from a field of text, and offer it to the next person.
      input.type = 'password'
      setTold(undefined)
    }
    document.addEventListener('submit', hide, { capture: true })
    window.addEventListener('pagehide', hide)
    return () => {
      document.removeEventListener('submit', hide, { capture: true })
      window.removeEventListener('pagehide', hide)
    }
  }, [shown, field])

  // A field that has changed its type is laid out anew, and Chromium then puts the caret at its start.
  useLayoutEffect(() => {
    const input = field.current
    if (!input || !caret.current) return
    input.getBoundingClientRect()
    input.setSelectionRange(...caret.current)
  }, [shown, field])

  const toggle = () => {
    const { selectionStart, selectionEnd, selectionDirection } = field.current!
    caret.current = [selectionStart, selectionEnd, selectionDirection ?? 'none']
    setTold(shown ? 'hidden' : 'visible')
  }
  return { shown, told, toggle }
}
