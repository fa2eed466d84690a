'use client'
import { useEffect, useRef, type RefObject } from 'react'

/** Does what the browser does for its own fields when their form is reset. */
export function useFormReset(field: RefObject<HTMLInputElement | null>, enhanced: boolean, onReset: () => void) {
  const latest = useRef(onReset)
  useEffect(() => void (latest.current = onReset))
  useEffect(() => {
    const form = field.current?.form
    const hear = () => latest.current()
    form?.addEventListener('reset', hear)
    return () => form?.removeEventListener('reset', hear)
  }, [field, enhanced])
}
