'use client'
import { use, type ReactNode } from 'react'
import { ReoruaContext } from './context.js'
import { sayIn, type Said } from './plainText.js'
import type { Words } from './words.js'

export interface SayTextProps {
  /** The words. */
  words: Words
  /** Makes the element that holds them: `({ text, lang }) => <option lang={lang}>{text}</option>`. */
  children: (said: Said) => ReactNode
}

/** Says words as plain text with their `lang` in an element that can hold no others, such as `<option>` or `<title>`. Renders no element of its own. */
export function SayText({ words, children }: SayTextProps): ReactNode {
  const context = use(ReoruaContext)
  return context.WithTexts ? <context.WithTexts>{(latest) => children(sayIn(latest.languages, words, latest))}</context.WithTexts> : children(sayIn(context.languages, words, context))
}
