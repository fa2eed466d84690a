import type { NameSet } from '@reorua/reo'
import type { i18n as I18next, Resource } from 'i18next'
import type { Texts } from './bundles.js'
import type { Language } from './reading.js'

/** What a look-up needs beside the words themselves. */
export interface Catalogue {
  /** The language of bare strings. */
  source: Language
  /** The app's own instance; never changed, only asked. */
  i18n?: I18next | undefined
  /** The app's texts, as i18next keeps them, where there is no instance: `{ mi: { passport: { … } }, en: { … } }`. */
  resources?: Resource | undefined
  /** The instance's texts as they were at one moment; without it they are read as they are now. */
  texts?: Texts | undefined
  /** Which of the two official sets of Māori month and day names dates use. */
  names?: NameSet | undefined
  /** Rewrites every literal text in its language: the pseudo-languages. */
  transform?: ((text: string, language: Language) => string) | undefined
  /** Told of every look-up that failed. */
  report?: ((problem: WordsError) => void) | undefined
}

export type WordsErrorCode = 'missing-key' | 'missing-language' | 'missing-value' | 'missing-part' | 'bad-value' | 'broken-text' | 'not-words'

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

/** A literal text as it is shown: itself, or what the pseudo-languages make of it. */
export function written(text: string, language: Language, { transform }: Catalogue): string {
  return transform ? transform(text, language) : text
}
