'use client'
import { cloneElement, Fragment, isValidElement, use, type ReactElement, type ReactNode } from 'react'
import { ReoruaContext, type ReoruaContextValue } from './context.js'
import { htmlLang, languagesOf } from './reading.js'
import type { Run, Text } from './resolve.js'
import { textsOf } from './say.js'
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
  if (children === undefined || isValidElement(children)) return children
  const [first, second] = textsOf(children as Words, languagesOf(context.reading), context)
  if (!first) return null
  if (second) {
    return (
      <span className="reo-say">
        <Half className="reo-say-first" text={first} parts={parts} context={context} />{' '}
        <Half className="reo-say-second" text={second} parts={parts} context={context} />
      </span>
    )
  }
  // In a two-language reading a text that stands alone is marked as well: it stands among halves that are.
  if (first.language === context.around && context.reading.length === 2) return <Runs text={first} parts={parts} context={context} />
  return <Half text={first} parts={parts} context={context} />
}

interface HalfProps {
  text: Text
  parts: SayProps['parts']
  context: ReoruaContextValue
  className?: string
}

function Half({ className, ...props }: HalfProps) {
  return (
    <span className={className} lang={htmlLang(props.text.language)}>
      <Runs {...props} />
    </span>
  )
}

function Runs({ text, parts, context }: HalfProps): ReactNode {
  const nodes = nodesOf(text.runs, parts, context)
  if (!parts) return nodes
  // Whatever a part adds of its own (a link's "opens in a new tab") is said in the language of this half alone.
  return <ReoruaContext value={{ ...context, reading: text.language, around: text.language }}>{nodes}</ReoruaContext>
}

function nodesOf(runs: readonly Run[], parts: SayProps['parts'], context: ReoruaContextValue): ReactNode {
  if (runs.length === 1 && typeof runs[0] === 'string') return runs[0]
  return runs.map((run, index) => {
    if (typeof run === 'string') return run
    if ('own' in run) return <bdi key={index}>{run.own}</bdi>
    if ('language' in run) return <Half key={index} text={run} parts={parts} context={context} />
    const inner = <Fragment key={index}>{nodesOf(run.runs, parts, context)}</Fragment>
    const part = parts && Object.hasOwn(parts, run.part) ? parts[run.part] : undefined
    return part ? cloneElement(part, { key: index }, inner) : inner
  })
}
