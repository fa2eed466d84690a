'use client'
import { useEffect, useRef, useState, type RefObject } from 'react'
import { countIn, type CountUnit } from './count.js'

/** How long somebody has to have stopped typing before the count is said: a count at each key hides the keys. */
const PAUSE = 1000

interface Counted {
  /** Where the text area is. */
  root: RefObject<HTMLDivElement | null>
  /** How much is in it now; unknown before scripts run. */
  count: number | undefined
  /** How much was in it at the last pause. */
  said: number | undefined
  /** Looks again. */
  read: () => void
}

/** Counts what is in a text area. */
export function useCount(unit: CountUnit): Counted {
  const root = useRef<HTMLDivElement>(null)
  const [count, setCount] = useState<number>()
  const [said, setSaid] = useState<number>()

  function read() {
    const area = root.current?.querySelector('textarea')
    if (!area) return
    const now = countIn(area.value, unit)
    setCount(now)
    setSaid((before) => before ?? now)
  }

  // After each rendering: an app that keeps the answer may have changed it, which fires no event.
  useEffect(() => {
    read()
    const form = root.current?.querySelector('textarea')?.form
    // A form is told of being reset before it is.
    const readLater = () => setTimeout(read)
    form?.addEventListener('reset', readLater)
    // Browsers put back what was typed when somebody returns to the page.
    addEventListener('pageshow', read)
    return () => {
      form?.removeEventListener('reset', readLater)
      removeEventListener('pageshow', read)
    }
  })

  useEffect(() => {
    const timer = setTimeout(() => setSaid(count), PAUSE)
    return () => clearTimeout(timer)
  }, [count])

  return { root, count, said, read }
}
