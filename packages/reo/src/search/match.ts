import type { Folded } from './fold.js'

/**
 * Where a query has to match: `prefix`, the text begins with it; `word`, every word of the query begins some word of
 * the text, in any order; `anywhere`, it stands anywhere in the text.
 */
export type SearchMode = 'prefix' | 'word' | 'anywhere'

/** A part of a text, as `Range` and `String.slice` count. */
export interface TextRange {
  /** Where it starts, in UTF-16 code units. */
  start: number
  /** Where it ends: the place behind its last unit. */
  end: number
}

/** A query under one of the two keys of a text: its words in a row, and each behind a space. */
export interface Query {
  phrase: string
  words: string[]
}

// Nobody types more, and it keeps the time of the worst query in proportion to the text.
const MOST_LETTERS = 256
const MOST_WORDS = 16

/** A query from its key, such as ` te whare`. */
export function queryFrom(key: string): Query {
  const phrase = key.slice(1, MOST_LETTERS + 1).trimEnd()
  const words = phrase.split(' ').slice(0, MOST_WORDS)
  return { phrase, words: [...new Set(words)].map((word) => ` ${word}`) }
}

/** How well a key matches: 0 from its start, 1 from the start of a word, 2 inside or word by word, -1 not at all. */
export function place(key: string, { phrase, words }: Query, mode: SearchMode): number {
  if (mode === 'prefix') return key.startsWith(phrase, 1) ? 0 : -1
  if (mode === 'word' ? !words.every((word) => key.includes(word)) : !key.includes(phrase)) return -1
  if (key.startsWith(phrase, 1)) return 0
  return key.includes(` ${phrase}`) ? 1 : 2
}

/** Every part of the original text that a matching query stands for, in order and apart from one another. */
export function matchRanges({ key, places }: Folded, { phrase, words }: Query, mode: SearchMode): TextRange[] {
  const parts = mode === 'word' ? words : [phrase]
  const found: TextRange[] = []
  for (const part of parts) {
    for (let from = key.indexOf(part); from >= 0; from = key.indexOf(part, from + part.length)) {
      const first = mode === 'word' ? from + 1 : from
      const end = from + part.length
      found.push(places ? { start: places[2 * first]!, end: places[2 * end - 1]! } : { start: first - 1, end: end - 1 })
      if (mode === 'prefix') return found
    }
  }
  // Words may begin with one another, and two letters of the key may be one of the text: ß is ss.
  if (parts.length > 1) found.sort((a, b) => a.start - b.start)
  return parts.length > 1 || places ? merge(found) : found
}

function merge(ranges: TextRange[]): TextRange[] {
  const merged: TextRange[] = []
  for (const range of ranges) {
    const last = merged.at(-1)
    if (last && range.start < last.end) last.end = Math.max(last.end, range.end)
    else merged.push(range)
  }
  return merged
}
