'use client'
import { useEffect, useRef, type RefObject } from 'react'
import { isBusy } from '../internal/isBusy.js'

/** Moves the focus to the summary when it appears and whenever it has news. The ref goes on what is inside of it. */
export function useFocusOnNews(news: number, wanted: boolean): RefObject<HTMLDivElement | null> {
  const inside = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!wanted) return
    const summary = inside.current?.parentElement
    // React writes autofocus into the HTML of a server and nowhere else.
    const sentByServer = summary?.hasAttribute('autofocus')
    // Scripts may wake up late on a page that came with its errors: who has begun to correct them is not disturbed.
    if (sentByServer && news === 0 && isBusy(summary?.ownerDocument)) return
    summary?.focus()
  }, [news, wanted])
  return inside
}
