'use client'
import { use, useCallback } from 'react'
import { ReoruaContext } from './context.js'
import { sayIn, type Said, type SayOptions } from './plainText.js'
import { languagesOf } from './reading.js'
import { useTexts } from './useTexts.js'
import type { Words } from './words.js'

/** Gives `say` for the reading of this place: words as plain text with their `lang`, for `<option>`, `alt`, `<title>`; or, where asked, for another reading. */
export function useSay(): (words: Words, options?: Partial<Pick<SayOptions, 'halves' | 'reading'>>) => Said {
  const context = useTexts(use(ReoruaContext))
  return useCallback((words, options) => sayIn(options?.reading ? languagesOf(options.reading) : context.languages, words, context, options?.halves), [context])
}
