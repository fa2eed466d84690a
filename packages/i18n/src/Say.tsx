'use client'
import { use, type ReactElement, type ReactNode } from 'react'
import { ReoruaContext, type ReoruaContextValue } from './context.js'
import { nodesOf, type Parts } from './nodes.js'
import { tagOf } from './reading.js'
import { textsOf, type Text } from './resolve.js'
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
  const texts = textsOf(words, context.languages, context)
  const first = texts[0]
  if (!first) return null
  if (texts[1]) {
    return (
      <span className="reo-say">
        {half(first, parts, context, 'reo-say-first')} {half(texts[1], parts, context, 'reo-say-second')}
      </span>
    )
  }
  // In a two-language reading a text that stands alone is marked as well: it stands among halves that are.
  return first.language === context.around && context.languages.length === 1 ? whole(first, parts, context) : half(first, parts, context)
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
