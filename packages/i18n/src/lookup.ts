import { pluralCategory } from '@reorua/reo'
import { tagsOf, WordsError, type Catalogue } from './catalogue.js'
import { formatsOf, mark } from './parse.js'
import type { Language } from './reading.js'
import type { Message } from './words.js'

/** A message's text in one language, with its placeholders still in it. */
export interface Template {
  text: string
  /** Formats that the library's own text declares, for an override that leaves them out. */
  formats?: Record<string, string> | undefined
}

/** Finds a message's text in one language: the app's own first, then the text that the message brought with it. */
export function lookUp(message: Message, language: Language, catalogue: Catalogue): Template | undefined {
  const own = ownText(message, language)
  const overriding = catalogue.i18n && textFromI18next(message, language, catalogue)
  if (overriding === undefined) return own === undefined ? undefined : { text: own }
  return { text: overriding, formats: own === undefined ? undefined : formatsOf(own) }
}

function ownText({ defaults, values }: Message, language: Language): string | undefined {
  const template = defaults?.[language]
  if (template === undefined || typeof template === 'string') return template || undefined
  const category = pluralCategory(language, countOf(values) ?? Number.NaN)
  return template[category] ?? template.other
}

function countOf(values: Message['values']): number | undefined {
  const count = values?.count
  return typeof count === 'number' ? count : undefined
}

/** The keys to ask for, the most particular first: the category is ours, because hosts disagree about `mi`. */
function keysOf(key: string, language: Language, count: number | undefined): string[] {
  if (count === undefined) return [key]
  const category = pluralCategory(language, count)
  return category === 'other' ? [`${key}_other`, key] : [`${key}_${category}`, `${key}_other`, key]
}

function textFromI18next(message: Message, language: Language, catalogue: Catalogue): string | undefined {
  const { ns, key, values } = message
  const i18n = catalogue.i18n!
  const options = { ns, lngs: tagsOf(language), fallbackLng: false as const, returnObjects: false as const }
  try {
    const found = keysOf(key, language, countOf(values)).find((candidate) => i18n.exists(candidate, options))
    if (found === undefined) return undefined
    // Placeholders are filled here, not by i18next: what fills them may be words of another language, or an element.
    const context = typeof values?.context === 'string' ? values.context : undefined
    const raw: unknown = i18n.t(found, { ...options, context, skipInterpolation: true })
    const text: unknown = typeof raw === 'string' && raw.includes('$t(') ? i18n.t(found, { ...marked(values), ...options, interpolation: { escapeValue: false } }) : raw
    if (typeof text === 'string' && text !== '') return withBraces(text, i18n.options.interpolation)
    throw new TypeError('it is not a text')
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    catalogue.report?.(new WordsError('broken-text', ns, key, language, `the ${language} text of "${ns}:${key}" cannot be used: ${why}. The next best text is shown. Give the key a string.`))
    return undefined
  }
}

/** An app may write its placeholders with other signs than `{{` and `}}`. */
function withBraces(text: string, { prefix = '{{', suffix = '}}' }: { prefix?: string; suffix?: string } = {}): string {
  return prefix === '{{' && suffix === '}}' ? text : text.replaceAll(prefix, '{{').replaceAll(suffix, '}}')
}

/** Values for a text that nests others with `$t()`, which i18next puts together: marks for what is filled in here. */
function marked(values: Message['values']): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values ?? {}).map(([name, value]) => [name, typeof value === 'number' || name === 'context' ? value : mark(name)]))
}
