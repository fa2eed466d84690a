'use client'
import { useLayoutEffect, useState, type RefObject } from 'react'
import type { FieldError } from '../error-summary/index.js'
import { inOrderOfPage } from './validate.js'

/** Errors in the order in which the page asks: form libraries and servers know others. */
export function useOrderOfPage(errors: readonly FieldError[], summary: RefObject<Element | null>): readonly FieldError[] {
  // Words are data: an app may make its list anew at every render, and still say the same.
  const said = JSON.stringify(errors)
  const [ordered, setOrdered] = useState({ said, errors })
  useLayoutEffect(() => {
    if (!summary.current) return
    const inOrder = inOrderOfPage(JSON.parse(said) as FieldError[], summary.current)
    // oxlint-disable-next-line react/set-state-in-effect -- only the page itself knows its order, and only when it is there
    if (JSON.stringify(inOrder) !== said) setOrdered({ said, errors: inOrder })
  }, [said, summary])
  return ordered.said === said ? ordered.errors : errors
}
