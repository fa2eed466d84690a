'use client'
import { useLayoutEffect, useState, type RefObject } from 'react'

/**
 * Whether what is inside is wider than its box. True until it has been measured, and so without scripts: better a stop
 * too many than columns that a keyboard cannot reach.
 */
export function useOverflow(ref: RefObject<HTMLElement | null>): boolean {
  const [overflows, setOverflows] = useState(true)
  useLayoutEffect(() => {
    const box = ref.current!
    // While it has the focus it stays a stop, or another reading with shorter words would take the focus away.
    const measure = () => setOverflows(box.scrollWidth > box.clientWidth || box.ownerDocument.activeElement === box)
    const observer = new ResizeObserver(measure)
    for (const element of [box, ...box.children]) observer.observe(element)
    box.addEventListener('blur', measure)
    measure()
    return () => {
      observer.disconnect()
      box.removeEventListener('blur', measure)
    }
  }, [ref])
  return overflows
}
