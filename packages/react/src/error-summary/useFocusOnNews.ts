'use client'
import { useEffect, useRef, useState, useSyncExternalStore, type RefObject } from 'react'
import { isBusy } from '../internal/isBusy.js'

/** Moves the focus to the summary when it appears and whenever it has news. The ref goes on what is inside of it. */
export function useFocusOnNews(news: number, wanted: boolean): RefObject<HTMLDivElement | null> {
  const inside = useRef<HTMLDivElement>(null)
  const onServer = useSyncExternalStore(nothing, no, yes)
  const [sentByServer] = useState(onServer)
  useEffect(() => {
    if (!wanted) return
    // Scripts may wake up late on a page that came with its errors: who has begun to correct them is not disturbed.
    if (sentByServer && news === 0 && isBusy(inside.current?.ownerDocument)) return
    inside.current?.parentElement?.focus()
  }, [news, wanted, sentByServer])
  return inside
}

const nothing = () => () => {}
const no = () => false
const yes = () => true
