'use client'
import { useEffect, useRef } from 'react'
import { fieldOf } from './writeLetter.js'

/** Of several fields, the one that had the focus last; else the first. */
export function useLastField(ids: string): () => ReturnType<typeof fieldOf> {
  const last = useRef<string>(undefined)
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof Element && ids.split(' ').includes(target.id)) last.current = target.id
    }
    document.addEventListener('focusin', remember)
    return () => document.removeEventListener('focusin', remember)
  }, [ids])
  return () => {
    const all = ids.split(' ')
    return fieldOf(all.find((id) => id === last.current) ?? all[0]!)
  }
}
