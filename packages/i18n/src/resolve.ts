import { build } from './build.js'
import { WordsError, written, type Catalogue } from './catalogue.js'
import { templatesOf } from './lookup.js'
import { otherLanguage, type Language } from './reading.js'
import { isMessage, type Message, type Words } from './words.js'

/** A stretch of a text: words in its language, somebody's own text, words in the other language, or a named part. */
export type Run = string | { own: string } | Text | { part: string; runs: Run[]; empty?: boolean | undefined }

/** Words as they were found: the language they are really in, and the runs they are made of. */
export interface Text {
  language: Language
  runs: Run[]
}

/** How many more messages may stand inside one, so that texts that nest each other in a circle come to an end. */
export interface Nesting {
  left: number
}

const MOST_NESTINGS = 50

/**
 * Looks words up in one language. Where they are missing there, the other language's text comes back, and says so by
 * its `language`. Only words without any text at all give `undefined`.
 */
export function resolve(words: Words, language: Language, catalogue: Catalogue, nesting?: Nesting): Text | undefined {
  if (typeof words === 'string') return literal(words, catalogue.source, catalogue)
  if (typeof words !== 'object' || words === null || Array.isArray(words)) return resolveOther(words, language, catalogue)
  if (isMessage(words)) return resolveMessage(words, language, catalogue, nesting)
  const other = otherLanguage(language)
  return literal(words[language], language, catalogue) ?? literal(words[other], other, catalogue)
}

function literal(text: unknown, language: Language, catalogue: Catalogue): Text | undefined {
  return typeof text === 'string' && text !== '' ? { language, runs: [written(text, language, catalogue)] } : undefined
}

/** What the types forbid: nothing shows nothing, a number itself, and pieces of a sentence at least their strings. */
function resolveOther(words: unknown, language: Language, catalogue: Catalogue): Text | undefined {
  if (words === undefined || words === null || typeof words === 'boolean') return undefined
  if (typeof words === 'number' && Number.isFinite(words)) return { language, runs: [String(words)] }
  catalogue.report?.(new WordsError('not-words', '', '', language, `${Array.isArray(words) ? 'an array' : `a ${typeof words}`} was given as words. Say one thought as one message, with what changes as its values: w('greeting', { name }).`))
  return Array.isArray(words) ? literal(words.filter((piece) => typeof piece === 'string' || typeof piece === 'number').join(''), catalogue.source, catalogue) : undefined
}

function resolveMessage(message: Message, language: Language, catalogue: Catalogue, outer?: Nesting): Text | undefined {
  const { ns, key } = message
  const report = (code: 'missing-language' | 'missing-key' | 'broken-text', at: Language | undefined, what: string) => catalogue.report?.(new WordsError(code, ns, key, at, `"${ns}:${key}" ${what}`))
  for (const tried of [language, otherLanguage(language)]) {
    for (const template of templatesOf(message, tried, catalogue)) {
      const nesting = outer ?? { left: MOST_NESTINGS }
      const runs = build(template, { message, language: tried, catalogue, formats: template.formats, nesting })
      if (!outer && nesting.left < 0) {
        report('broken-text', tried, `nests more than ${MOST_NESTINGS} other messages, perhaps in a circle. The next best text is shown. Look at its $t().`)
        continue
      }
      if (tried !== language && !catalogue.texts?.pending(ns)) report('missing-language', language, `has no ${language} text; its ${tried} text is shown, marked as ${tried}.`)
      return { language: tried, runs }
    }
  }
  if (catalogue.texts?.pending(ns)) return undefined
  report('missing-key', undefined, `has no text in either language, so people see its key. Add it to the bundle of namespace "${ns}", or correct the key.`)
  return { language: 'en', runs: [{ own: String(key) }] }
}
