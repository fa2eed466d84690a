import { pluralCategory } from '@reorua/reo'
import type { i18n as I18next } from 'i18next'
import { entryIn, isBundle, tagsOf, textsIn, textsNow } from './bundles.js'
import { WordsError, type Catalogue } from './catalogue.js'
import { formatsOf } from './parse.js'
import type { Language } from './reading.js'
import { withOurSigns } from './signs.js'
import type { Message } from './words.js'

/** A message's text in one language, with its placeholders still in it. */
export interface Template {
  text: string
  /** Formats that the library's own text declares, for an override that leaves them out. */
  formats?: Readonly<Record<string, string>> | undefined
}

/**
 * Finds a message's texts in one language, the best first: the app's own, then the text that the message brought with
 * it. The app's store is read directly: `t()` would call the app's handlers for missing keys, escape what React
 * escapes, and choose plurals by the browser's own language.
 */
export function templatesOf(message: Message, language: Language, catalogue: Catalogue): Template[] {
  const brought = broughtText(message, language)
  const overriding = appText(message, language, catalogue)
  if (overriding === undefined) return brought === undefined ? [] : [{ text: brought }]
  return brought === undefined ? [{ text: overriding }] : [{ text: overriding, formats: formatsOf(brought) }, { text: brought }]
}

function broughtText({ defaults, values }: Message, language: Language): string | undefined {
  const forms: unknown = defaults?.[language]
  if (!isBundle(forms)) return usable(forms)
  return usable(forms[pluralCategory(language, countOf(values) ?? Number.NaN)]) ?? usable(forms.other)
}

/** An empty text is one that nobody has translated yet. */
function usable(text: unknown): string | undefined {
  return typeof text === 'string' && text !== '' ? text : undefined
}

function countOf(values: Message['values']): number | undefined {
  const count = values?.count
  return typeof count === 'number' ? count : undefined
}

function appText(message: Message, language: Language, catalogue: Catalogue): string | undefined {
  const { i18n, resources } = catalogue
  const texts = catalogue.texts ?? (i18n ? textsNow(i18n) : resources && textsIn(resources))
  if (!texts) return undefined
  const options = i18n?.options ?? {}
  // The app's fallback namespace is for the app's messages: its `close` must not become a dialog's.
  const namespaces = message.defaults || !options.fallbackNS ? [message.ns] : [message.ns, ...[options.fallbackNS].flat()]
  for (const ns of namespaces) {
    for (const tag of tagsOf(language)) {
      const bundle = texts.bundle(tag, ns)
      if (bundle === undefined || bundle === null) continue
      const text = isBundle(bundle) ? textIn(bundle, message, language, catalogue, options) : broken(message, language, catalogue, `the bundle "${ns}" of "${tag}" is no object`)
      if (text !== undefined) return withOurSigns(text, options.interpolation)
    }
  }
  return undefined
}

function textIn(bundle: Readonly<Record<string, unknown>>, message: Message, language: Language, catalogue: Catalogue, options: I18next['options']): string | undefined {
  for (const key of keysOf(message, language, options)) {
    const entry = entryIn(bundle, key, options.keySeparator ?? '.')
    const text = usable(entry)
    if (text !== undefined) return text
    if (entry !== undefined && entry !== null && entry !== '') broken(message, language, catalogue, `what stands at "${key}" is no string`)
  }
  return undefined
}

/** The keys to ask for, in i18next's own order. The category is ours, because hosts disagree about `mi`. */
function keysOf({ key, values }: Message, language: Language, { pluralSeparator = '_', contextSeparator = '_' }: I18next['options']): string[] {
  const count = countOf(values)
  const context = values?.context
  if (count === undefined && context === undefined) return [key]
  const bases = typeof context === 'string' || typeof context === 'number' ? [`${key}${contextSeparator}${context}`, key] : [key]
  if (count === undefined) return bases
  const category = pluralCategory(language, count)
  const other = `${pluralSeparator}other`
  const suffixes = category === 'other' ? [other] : category === 'zero' ? [`${pluralSeparator}zero`, other] : [`${pluralSeparator}one`]
  const keys = bases.flatMap((base) => [...suffixes, ''].map((suffix) => base + suffix))
  return category === 'one' ? [...keys, ...bases.map((base) => base + other)] : keys
}

function broken({ ns, key }: Message, language: Language, { report }: Catalogue, why: string): undefined {
  report?.(new WordsError('broken-text', ns, key, language, `the ${language} text of "${ns}:${key}" cannot be used: ${why}. The next best text is shown. Give the key a string.`))
}
