import type { NameSet } from '@reorua/reo'
import type { i18n as I18next } from 'i18next'
import type { Language } from './reading.js'

/** What a look-up needs beside the words themselves. */
export interface Catalogue {
  /** The language of bare strings. */
  source: Language
  /** The app's own instance; never changed, only asked. */
  i18n?: I18next | undefined
  /** Which of the two official sets of Māori month and day names dates use. */
  names?: NameSet | undefined
  /** Rewrites every literal text in its language: the pseudo-languages. */
  transform?: ((text: string, language: Language) => string) | undefined
  /** Whether a namespace is still being loaded: then a text that is not there is no fault yet. */
  pending?: ((ns: string) => boolean) | undefined
  /** Told of every look-up that failed. */
  report?: ((problem: WordsError) => void) | undefined
}

export type WordsErrorCode = 'missing-key' | 'missing-language' | 'missing-value' | 'bad-value' | 'broken-text'

/** A look-up that could not be answered as asked. Thrown by nothing: it is reported, and the page goes on. */
export class WordsError extends Error {
  override name = 'WordsError'
  readonly code: WordsErrorCode
  readonly ns: string
  readonly key: string
  readonly language: Language | undefined

  constructor(code: WordsErrorCode, ns: string, key: string, language: Language | undefined, message: string) {
    super(`Reorua: ${message}`)
    this.code = code
    this.ns = ns
    this.key = key
    this.language = language
  }
}

/** How an app's bundles may be named for each language, the more particular first. */
const TAGS: Record<Language, string[]> = { mi: ['mi-NZ', 'mi'], en: ['en-NZ', 'en'] }

export function tagsOf(language: Language): string[] {
  return TAGS[language]
}
