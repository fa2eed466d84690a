'use client'
import { use, type ReactElement, type ReactNode } from 'react'
import { ReoruaContext, type ReoruaContextValue } from './context.js'
import { nodesOf, type Parts } from './nodes.js'
import { tagOf } from './reading.js'
import { otherHalf, resolve, type Text } from './resolve.js'
import type { Words } from './words.js'

export interface SayProps {
  /** The words. An element is content that has been said already, and is passed on as it is. */
  children?: Words | ReactElement | undefined
  /** Elements for the named parts of a message, as `{ link: <a href="/help" /> }` for `<link>…</link>` in its text. */
  parts?: Parts
}

/**
 * Says words in what the person reads. Renders text; an element with `lang` around it wherever its language differs
 * from the language around; and in a two-language reading both texts, each marked, with white space between them.
 */
export function Say({ children, parts }: SayProps): ReactNode {
  const context = use(ReoruaContext)
  // An element from a server component may come as a promise of one, which isValidElement does not know.
  if (typeof children === 'object' && children !== null && '$$typeof' in children) return children as ReactElement
  const words = children as Words
  // Only what an app may have overridden has to ask how far the page has hydrated.
  return context.WithTexts ? <context.WithTexts>{(latest) => said(words, parts, latest)}</context.WithTexts> : said(words, parts, context)
}

// From here on plain functions rather than components, because a page holds hundreds of texts.

function said(words: Words, parts: Parts | undefined, context: ReoruaContextValue): ReactNode {
  const { languages } = context
  const first = resolve(words, languages[0]!, context)
  if (!first) return null
  if (languages.length === 1) return first.language === context.around ? whole(first, parts, context) : half(first, parts, context)
  const second = otherHalf(first, words, languages[1]!, context)
  // A text that stands alone is marked as well: it stands among halves that are.
  if (!second) return half(first, parts, context)
  return (
    <span className="reo-say">
      {half(first, parts, context, 'reo-say-first')} {half(second, parts, context, 'reo-say-second')}
    </span>
  )
}

function half(text: Text, parts: Parts | undefined, context: ReoruaContextValue, className?: string, key?: number): ReactElement {
  return (
    <span key={key} className={className} lang={tagOf(text.language)}>
      {whole(text, parts, context)}
    </span>
  )
}

function whole({ runs, language }: Text, parts: Parts | undefined, context: ReoruaContextValue): ReactNode {
  const nodes = nodesOf(runs, parts, (text, key) => half(text, parts, context, undefined, key))
  if (!parts) return nodes
  // Whatever a part adds of its own (a link's "opens in a new tab") is said in the language of this half alone.
  return <ReoruaContext value={{ ...context, reading: language, languages: [language], around: language }}>{nodes}</ReoruaContext>
}
