'use client'
import { useEffect, useState } from 'react'

// A screen reader is still saying the letters.
const PAUSE = 400

/** What a text has come to after a while without change; an empty one is so at once. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), text ? PAUSE : 0)
    return () => clearTimeout(timer)
  }, [text])
  return text && settled
}
