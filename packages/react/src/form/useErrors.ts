'use client'
import { useEffect, useRef, useState, type RefObject } from 'react'
import type { FieldError } from '../error-summary/index.js'

interface Found {
  /** What the app had said when this was found: what it says later counts more. */
  after: string
  errors: readonly FieldError[]
  /** Which attempt to send it was. */
  attempt: number
}

/** The errors that a form shows: those that the app gives it, or those that were found since. */
export function useErrors(given: readonly FieldError[], isSending: boolean): {
  errors: readonly FieldError[]
  /** On the summary, which takes the focus at every attempt, also when the same is still wrong. */
  summary: RefObject<HTMLDivElement | null>
  find: (errors: readonly FieldError[]) => void
  /** When nothing is found wrong any more: what the app says counts again. */
  forget: () => void
} {
  // An app may make its list anew at every render. Words are data, so their JSON says whether it is the same.
  const after = JSON.stringify(given)
  const [found, setFound] = useState<Found>()
  const summary = useRef<HTMLDivElement>(null)
  const attempt = found?.attempt ?? 0
  useEffect(() => {
    if (attempt > 0) summary.current?.focus()
  }, [attempt])
  const wasSending = useRef(false)
  useEffect(() => {
    // The server may say the very same again.
    if (wasSending.current && !isSending) summary.current?.focus()
    wasSending.current = isSending
  }, [isSending])
  return {
    errors: found?.after === after ? found.errors : given,
    summary,
    find: (errors) => setFound((before) => ({ after, errors, attempt: (before?.attempt ?? 0) + 1 })),
    forget: () => setFound(undefined),
  }
}
