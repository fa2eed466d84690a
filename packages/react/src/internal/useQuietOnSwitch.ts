'use client'
import { useReading } from '@reorua/i18n'
import { useState } from 'react'

/**
 * Keeps a live region from saying the same again in another language: `live` is `off` from the very commit in which
 * the reading changes until other content comes. `content` names what is said, the same in every reading; `news`
 * counts how often it has become something else, for an effect that moves the focus.
 */
export function useQuietOnSwitch(content?: string): { live: 'off' | undefined; news: number } {
  const { reading } = useReading()
  const [last, setLast] = useState({ reading, content, live: undefined as 'off' | undefined, news: 0 })
  // Set while rendering, so that attribute and text change in one commit: a browser looks at both only afterwards.
  if (last.reading !== reading) setLast({ ...last, reading, content, live: 'off' })
  else if (last.content !== content) setLast({ reading, content, live: undefined, news: last.news + 1 })
  return last
}
