'use client'
import { cloneElement, Fragment, isValidElement, use, type ReactElement, type ReactNode } from 'react'
import { ReoruaContext, type ReoruaContextValue } from './context.js'
import { htmlLang, languagesOf } from './reading.js'
import { textsOf, type Run, type Text } from './resolve.js'
import { useTexts } from './useTexts.js'
import type { Words } from './words.js'

export interface SayProps {
  /** The words. An element is content that has been said already, and is passed on as it is. */
  children?: Words | ReactElement | undefined
  /** Elements for the named parts of a message, as `{ link: <a href="/help" /> }` for `<link>…</link>` in its text. */
  parts?: Readonly<Record<string, ReactElement>> | undefined
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
  return context.i18n ? <SayOfApp words={words} parts={parts} context={context} /> : said(words, parts, context)
}

interface SaidProps {
  parts: SayProps['parts']
  context: ReoruaContextValue
}

/** Only what an app may have overridden has to ask how far the page has hydrated. */
function SayOfApp({ words, parts, context }: SaidProps & { words: Words }): ReactNode {
  return said(words, parts, useTexts(context))
}

// From here on plain functions rather than components, because a page holds hundreds of texts.

function said(words: Words, parts: SayProps['parts'], context: ReoruaContextValue): ReactNode {
  const [first, second] = textsOf(words, languagesOf(context.reading), context)
  if (!first) return null
  const props = { parts, context }
  if (second) {
    return (
      <span className="reo-say">
        {half(first, props, 'reo-say-first')} {half(second, props, 'reo-say-second')}
      </span>
    )
  }
  // In a two-language reading a text that stands alone is marked as well: it stands among halves that are.
  return first.language === context.around && context.reading.length === 2 ? whole(first, props) : half(first, props)
}

function half(text: Text, props: SaidProps, className?: string, key?: number): ReactElement {
  return (
    <span key={key} className={className} lang={htmlLang(text.language)}>
      {whole(text, props)}
    </span>
  )
}

function whole({ runs, language }: Text, props: SaidProps): ReactNode {
  const nodes = nodesOf(runs, props)
  if (!props.parts) return nodes
  // Whatever a part adds of its own (a link's "opens in a new tab") is said in the language of this half alone.
  return <ReoruaContext value={{ ...props.context, reading: language, around: language }}>{nodes}</ReoruaContext>
}

function nodesOf(runs: readonly Run[], props: SaidProps): ReactNode {
  if (runs.length === 1 && typeof runs[0] === 'string') return runs[0]
  return runs.map((run, index) => {
    if (typeof run === 'string') return run
    if ('own' in run) return <bdi key={index}>{run.own}</bdi>
    if ('language' in run) return half(run, props, undefined, index)
    const inner = nodesOf(run.runs, props)
    const part = props.parts && Object.hasOwn(props.parts, run.part) ? props.parts[run.part] : undefined
    if (!isValidElement(part)) {
      // Its words are still there, as plain text.
      run.isMissing()
      return <Fragment key={index}>{inner}</Fragment>
    }
    // An element, not bare text: a part that says its own words, as Link does, must not say these once more.
    return run.empty ? cloneElement(part, { key: index }) : cloneElement(part, { key: index }, <>{inner}</>)
  })
}
