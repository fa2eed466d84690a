import type { ReactElement, ReactNode } from 'react'
import { letters, type Run, type Text } from './resolve.js'

/** Elements for the named parts of a message. */
export type Parts = Readonly<Record<string, ReactElement>> | undefined

/** Makes nodes of runs; `half` is how a stretch in another language is marked. */
export type MakeNodes = (runs: readonly Run[], parts: Parts, half: (text: Text, key: number) => ReactElement) => ReactNode

// As with messages: only who has messages needs to know how what stands inside them becomes elements.
let make: MakeNodes | undefined

export function learnNodes(how: MakeNodes): void {
  make = how
}

/** The nodes of some runs. Of most texts that is one string; without anybody who has messages, all that there is. */
export const nodesOf: MakeNodes = (runs, parts, half) => (runs.length === 1 && typeof runs[0] === 'string' ? runs[0] : make ? make(runs, parts, half) : letters(runs))
