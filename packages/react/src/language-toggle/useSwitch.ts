'use client'
import { useReading, type Reading } from '@reorua/i18n'
import { useCallback, useLayoutEffect, useRef, useState, type MouseEvent } from 'react'

/**
 * Changes the reading in place. What was pressed keeps its place on the screen, although the texts above it have other
 * lengths now, and the change is told once, through `announced`.
 */
export function useSwitch() {
  const { reading, setReading } = useReading()
  const [announced, setAnnounced] = useState<Reading>()
  const pressed = useRef<{ element: Element; top: number } | undefined>(undefined)

  const onPress = useCallback(
    (event: MouseEvent<Element>, next: Reading) => {
      // A new tab, a new window or a download is the browser's business; so is everything where nothing can change.
      if (!setReading || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      if (next === reading) return
      pressed.current = { element: event.currentTarget, top: event.currentTarget.getBoundingClientRect().top }
      setAnnounced(next)
      setReading(next)
    },
    [reading, setReading],
  )

  useLayoutEffect(() => {
    if (!pressed.current) return
    const { element, top } = pressed.current
    pressed.current = undefined
    window.scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' })
  }, [reading])

  return { reading, onPress, announced: announced === reading ? announced : undefined }
}
