'use client'
import { findMatches } from '@reorua/reo'
import { useEffect, type RefObject } from 'react'

const NAME = 'reo-finder-match'

/**
 * Marks what was typed in the options that were found, in both languages and however it was spelled. Marks for the eye
 * are no elements, so that screen readers read each option in one go.
 */
export function useMarks(list: RefObject<HTMLElement | null>, query: string) {
  // Other options may be on the page after every rendering.
  useEffect(() => {
    // Not in every browser: there options are shown unmarked.
    if (!query || !list.current || typeof Highlight !== 'function' || !CSS.highlights) return undefined
    const ranges = [...list.current.querySelectorAll('[data-name]')].flatMap(textsIn).flatMap((text) =>
      findMatches(text.data, query, { mode: 'word' }).map(({ start, end }) => {
        const range = new Range()
        range.setStart(text, start)
        range.setEnd(text, end)
        return range
      }),
    )
    const marks = new Highlight(...ranges)
    CSS.highlights.set(NAME, marks)
    return () => {
      if (CSS.highlights.get(NAME) === marks) CSS.highlights.delete(NAME)
    }
  })
}

function textsIn(element: Element): Text[] {
  const texts: Text[] = []
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  return texts
}
