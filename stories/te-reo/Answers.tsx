import { Say, words } from '@reorua/i18n'
import { recogniseLanguage, toTag } from '@reorua/reo'
import type { ReactElement, ReactNode } from 'react'
import { blocksWords } from '../locales/dist/blocks.js'
import { storyTeReoWords } from '../locales/dist/story-te-reo.js'
import '../blocks/blocks.css'
import './te-reo.css'

const w = words(storyTeReoWords)
const common = words(blocksWords)

/** What a function gave: words of the column's language, nothing, or data to draw. */
export type Answer = string | ReactElement | undefined

/** One call of the engine in both languages. */
export interface Call {
  /** As it is written in code, the language left out. */
  call: string
  mi: Answer
  en: Answer
}

/** What functions answer in each language, side by side. Renders a `<table>`. */
export function AnswersInBoth({ caption, calls }: { caption: ReactNode; calls: readonly Call[] }) {
  return (
    <AnswerTable caption={caption} columns={[<Say key="mi">{common('mi')}</Say>, <Say key="en">{common('en')}</Say>]}>
      {calls.map(({ call, mi, en }) => (
        <tr key={call}>
          <Name>{call}</Name>
          {/* The languages are shown side by side whatever is read, so each text says its own. */}
          <td>{typeof mi === 'string' ? <Say>{{ mi }}</Say> : (mi ?? <Nothing />)}</td>
          <td>{typeof en === 'string' ? <Say>{{ en }}</Say> : (en ?? <Nothing />)}</td>
        </tr>
      ))}
    </AnswerTable>
  )
}

/** What functions answer that need no language. Renders a `<table>`. */
export function Answers({ caption, calls }: { caption: ReactNode; calls: readonly { call: string; answer: ReactNode }[] }) {
  return (
    <AnswerTable caption={caption} columns={[<Say key="answer">{w('answer')}</Say>]}>
      {calls.map(({ call, answer }) => (
        <tr key={call}>
          <Name>{call}</Name>
          <td>{answer === undefined || answer === '' ? <Nothing /> : answer}</td>
        </tr>
      ))}
    </AnswerTable>
  )
}

function AnswerTable({ caption, columns, children }: { caption: ReactNode; columns: ReactNode[]; children: ReactNode }) {
  return (
    <div className="block block-words">
      <table className="block-table te-reo-answers">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <Say>{w('function')}</Say>
            </th>
            {columns.map((column, index) => (
              <th key={index} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}

function Name({ children }: { children: string }) {
  return (
    <th scope="row">
      <code translate="no">{children}</code>
    </th>
  )
}

/** Where a function gave `undefined` or nothing. */
export function Nothing() {
  return (
    <span className="block-quiet">
      <Say>{w('nothing')}</Say>
    </span>
  )
}

/** Somebody's own text, in the language that it seems to be in. */
export function Own({ children, className }: { children: string; className?: string | undefined }) {
  const { language } = recogniseLanguage(children)
  const lang = language === 'mi' || language === 'en' ? toTag(language) : undefined
  return (
    <bdi translate="no" lang={lang} className={className}>
      {children}
    </bdi>
  )
}

/** Data that is no prose: dates, names of kinds, counts. */
export function Data({ children }: { children: ReactNode }) {
  return <code translate="no">{children}</code>
}

/** Parts one under the other, or one after the other, or nothing. */
export function Lines({ of, inline }: { of: readonly ReactNode[]; inline?: boolean }) {
  if (of.length === 0) return <Nothing />
  return (
    <ul className="te-reo-lines" data-inline={inline ? '' : undefined}>
      {of.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  )
}
