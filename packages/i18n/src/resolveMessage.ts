import { build } from './build.js'
import { WordsError, type Catalogue } from './catalogue.js'
import { templatesOf } from './lookup.js'
import { otherLanguage, type Language } from './reading.js'
import { literal, type Nesting, type Run, type Text } from './resolve.js'
import type { Message } from './words.js'

const MOST_NESTINGS = 50

/** What people read of some runs, to tell whether two halves say the same. */
export function lettersOf(runs: readonly Run[]): string {
  return runs.map((run) => (typeof run === 'string' ? run : 'own' in run ? run.own : lettersOf(run.runs))).join('')
}

/** Resolves what is neither a string nor a pair of them: a message, or something that is no words at all. */
export function resolveFurther(words: unknown, language: Language, catalogue: Catalogue, nesting?: Nesting): Text | undefined {
  return typeof words === 'object' && words !== null && !Array.isArray(words) ? resolveMessage(words as Message, language, catalogue, nesting) : resolveOther(words, language, catalogue)
}

/** What the types forbid: nothing shows nothing, a number itself, and pieces of a sentence at least their strings. */
function resolveOther(words: unknown, language: Language, catalogue: Catalogue): Text | undefined {
  if (words === undefined || words === null || typeof words === 'boolean') return undefined
  if (typeof words === 'number' && Number.isFinite(words)) return { language, runs: [String(words)] }
  catalogue.report?.(new WordsError('not-words', '', '', language, `${Array.isArray(words) ? 'an array' : `a ${typeof words}`} was given as words. Say one thought as one message, with what changes as its values: w('greeting', { name }).`))
  return Array.isArray(words) ? literal(words.filter((piece) => typeof piece === 'string' || typeof piece === 'number').join(''), catalogue.source, catalogue) : undefined
}

function resolveMessage(message: Message, language: Language, catalogue: Catalogue, outer?: Nesting): Text | undefined {
  const found = textIn(message, language, catalogue, outer)
  if (found) return found
  const other = otherLanguage(language)
  const instead = textIn(message, other, catalogue, outer)
  const pending = catalogue.texts?.pending(message.ns)
  if (instead && !pending) report('missing-language', message, language, catalogue, `has no ${language} text; its ${other} text is shown, marked as ${other}.`)
  if (instead || pending) return instead
  report('missing-key', message, undefined, catalogue, `has no text in either language, so people see its key. Add it to the bundle of namespace "${message.ns}", or correct the key.`)
  return { language: 'en', runs: [{ own: String(message.key) }] }
}

/** The best text of a message in one language that can be put together. */
function textIn(message: Message, language: Language, catalogue: Catalogue, outer: Nesting | undefined): Text | undefined {
  for (const template of templatesOf(message, language, catalogue)) {
    const nesting = outer ?? { left: MOST_NESTINGS }
    const runs = build(template, { message, language, catalogue, formats: template.formats, nesting })
    if (outer || nesting.left >= 0) return { language, runs }
    report('broken-text', message, language, catalogue, `nests more than ${MOST_NESTINGS} other messages, perhaps in a circle. The next best text is shown. Look at its $t().`)
  }
  return undefined
}

function report(code: 'missing-language' | 'missing-key' | 'broken-text', { ns, key }: Message, language: Language | undefined, catalogue: Catalogue, what: string) {
  catalogue.report?.(new WordsError(code, ns, key, language, `"${ns}:${key}" ${what}`))
}
