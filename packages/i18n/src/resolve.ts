import { written, type Catalogue } from './catalogue.js'
import { otherLanguage, type Language } from './reading.js'
import type { Message, Words } from './words.js'

// Bundlers and Node both answer this; nothing else of Node's is used, so its types are not asked for.
declare const process: { env: { NODE_ENV?: string } }

/** A stretch of a text: words in its language, somebody's own text, words in the other language, or a named part. */
export type Run = string | { own: string } | Text | Part

export interface Part {
  part: string
  runs: Run[]
  /** Whether it holds no words, as `<br/>`. */
  empty: boolean
  /** Tells that nobody gave an element for it. */
  isMissing: () => void
}

/** Words as they were found: the language they are really in, and the runs they are made of. */
export interface Text {
  language: Language
  runs: Run[]
}

/** How many more messages may stand inside one, so that texts that nest each other in a circle come to an end. */
export interface Nesting {
  left: number
}

type Resolve = (words: unknown, language: Language, catalogue: Catalogue, nesting?: Nesting) => Text | undefined
type Letters = (runs: readonly Run[]) => string

// Code, not state: a button whose label is a string should not bring dates, plurals and look-ups along. Whoever makes
// messages or provides texts does.
let resolveMessage: Resolve | undefined
let lettersOf: Letters = ([run]) => run as string

export function learnMessages(how: Resolve, reading: Letters): void {
  resolveMessage = how
  lettersOf = reading
}

/** What people read of some runs. */
export function letters(runs: readonly Run[]): string {
  return lettersOf(runs)
}

/**
 * Looks words up in one language. Where they are missing there, the other language's text comes back, and says so by
 * its `language`. Only words without any text at all give `undefined`.
 */
export function resolve(words: Words, language: Language, catalogue: Catalogue, nesting?: Nesting): Text | undefined {
  if (typeof words === 'string') return literal(words, catalogue.source, catalogue)
  if (typeof words !== 'object' || words === null || Array.isArray(words) || 'key' in words) return (resolveMessage ?? withoutMeans)(words, language, catalogue, nesting)
  const text = literal(words[language], language, catalogue)
  if (text) return text
  const other = otherLanguage(language)
  return literal(words[other], other, catalogue)
}

/** For a message that came as data to a page with neither a provider nor anything that makes messages. */
function withoutMeans(words: unknown, language: Language, catalogue: Catalogue): Text | undefined {
  if (typeof words !== 'object' || words === null || !('key' in words)) return undefined
  if (process.env.NODE_ENV !== 'production') console.error('Reorua: a message can be said in full only inside a <ReoruaProvider>. Put one around the page.')
  const own = (words as Message).defaults?.[language]
  return typeof own === 'string' && !/[{<$]/.test(own) ? literal(own, language, catalogue) : { language: 'en', runs: [String(words.key)] }
}

export function literal(text: unknown, language: Language, catalogue: Catalogue): Text | undefined {
  if (typeof text !== 'string' || text === '') return undefined
  return { language, runs: [catalogue.transform ? written(text, language, catalogue) : text] }
}

/** The texts that a reading shows, the leading one first; a half that is missing or the same is there once. */
export function textsOf(words: Words, languages: readonly Language[], catalogue: Catalogue): Text[] {
  const first = resolve(words, languages[0]!, catalogue)
  if (!first) return []
  const second = languages.length > 1 && otherHalf(first, words, languages[1]!, catalogue)
  return second ? [first, second] : [first]
}

/** The second half of a text, unless it is missing or the same. */
export function otherHalf(first: Text, words: Words, language: Language, catalogue: Catalogue): Text | undefined {
  const second = resolve(words, language, catalogue)
  return !second || second.language === first.language || lettersOf(second.runs) === lettersOf(first.runs) ? undefined : second
}
