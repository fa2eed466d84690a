'use client'
import { useLayoutEffect, useState, type RefObject } from 'react'
import { watchOverflow } from './overflow.js'

/**
 * Whether what is inside is wider than its box. True until it has been measured, and so without scripts: better a stop
 * too many than columns that a keyboard cannot reach.
 */
export function useOverflow(ref: RefObject<HTMLElement | null>): boolean {
  const [overflows, setOverflows] = useState(true)
  useLayoutEffect(() => watchOverflow(ref.current!, setOverflows), [ref])
  return overflows
}
