import { formatDate, formatMoney, formatNumber, listParts } from '@reorua/reo'
import { WordsError, type Catalogue } from './catalogue.js'
import { lookUp } from './lookup.js'
import { parse } from './parse.js'
import { htmlLang, otherLanguage, type Language } from './reading.js'
import { isMessage, type Message, type Value, type Words } from './words.js'

/** A stretch of a text: words in its language, somebody's own text, words in the other language, or a named part. */
export type Run = string | { own: string } | Text | { part: string; runs: Run[] }

/** Words as they were found: the language they are really in, and the runs they are made of. */
export interface Text {
  language: Language
  runs: Run[]
}

/**
 * Looks words up in one language. Where they are missing there, the other language's text comes back, and says so by
 * its `language`. Only words without any text at all give `undefined`.
 */
export function resolve(words: Words, language: Language, catalogue: Catalogue): Text | undefined {
  if (typeof words === 'string') return words === '' ? undefined : literal(words, catalogue.source, catalogue)
  if (isMessage(words)) return resolveMessage(words, language, catalogue)
  const other = otherLanguage(language)
  if (words[language]) return literal(words[language], language, catalogue)
  return words[other] ? literal(words[other], other, catalogue) : undefined
}

function literal(text: string, language: Language, { transform }: Catalogue): Text {
  return { language, runs: [transform ? transform(text, language) : text] }
}

function resolveMessage(message: Message, language: Language, catalogue: Catalogue): Text | undefined {
  const { ns, key } = message
  for (const tried of [language, otherLanguage(language)]) {
    const template = lookUp(message, tried, catalogue)
    if (!template) continue
    if (tried !== language) catalogue.report?.(new WordsError('missing-language', ns, key, language, `"${ns}:${key}" has no ${language} text; its ${tried} text is shown, marked as ${tried}.`))
    return { language: tried, runs: build(parse(template.text), { message, language: tried, catalogue, formats: template.formats }) }
  }
  if (catalogue.pending?.(ns)) return undefined
  catalogue.report?.(new WordsError('missing-key', ns, key, undefined, `"${ns}:${key}" has no text in either language, so people see its key. Add it to the bundle of namespace "${ns}", or correct the key.`))
  return { language: 'en', runs: [{ own: key }] }
}

interface Site {
  message: Message
  language: Language
  catalogue: Catalogue
  formats?: Record<string, string> | undefined
}

function build(tokens: ReturnType<typeof parse>, site: Site): Run[] {
  const root: Run[] = []
  const open: { part: string; runs: Run[] }[] = []
  for (const token of tokens) {
    const runs = open.at(-1)?.runs ?? root
    if (typeof token === 'string') runs.push(site.catalogue.transform ? site.catalogue.transform(token, site.language) : token)
    else if ('open' in token) {
      const part = { part: token.open, runs: [] }
      runs.push(part)
      open.push(part)
    } else if ('close' in token) {
      if (open.at(-1)?.part === token.close) open.pop()
    } else runs.push(...valueRuns(token.value, token.format ?? site.formats?.[token.value], site))
  }
  return root
}

function valueRuns(name: string, format: string | undefined, site: Site): Run[] {
  const value = Object.hasOwn(site.message.values ?? {}, name) ? site.message.values![name] : undefined
  if (value === undefined || value === null) return lost(site, 'missing-value', `"{{${name}}}" got no value`)
  const [kind, argument = ''] = (format ?? '').split(/[()]/)
  switch (kind!.trim()) {
    case 'date':
      return formatted(name, site, formatDate(site.language, value as string, { style: dateStyle(argument), names: site.catalogue.names }))
    case 'number':
      return formatted(name, site, formatNumber(site.language, Number(value)))
    case 'money':
      return formatted(name, site, formatMoney(site.language, Number(value)))
    case 'list':
      return listRuns(Array.isArray(value) ? value : [value], argument.includes('or') ? 'or' : 'and', name, site)
    case 'words':
      return inside(value as Words, site)
    default:
      return format && site.catalogue.i18n ? theirs(value, format, site) : Array.isArray(value) ? listRuns(value, 'and', name, site) : plainRuns(value as Value, name, site)
  }
}

function dateStyle(argument: string) {
  return (['full', 'long', 'medium', 'numeric'] as const).find((style) => argument.includes(style)) ?? 'long'
}

/** What reo wrote, in the language of the message. Names of days and months count as words of that language. */
function formatted(name: string, site: Site, text: string | undefined): Run[] {
  if (text === undefined) return lost(site, 'bad-value', `the value of "{{${name}}}" cannot be formatted`)
  return [site.catalogue.transform ? site.catalogue.transform(text, site.language) : text]
}

/** A format that the app has taught its own instance. */
function theirs(value: Value, format: string, { catalogue, language }: Site): Run[] {
  return [String(catalogue.i18n!.format(value, format, htmlLang(language)))]
}

function plainRuns(value: Value, name: string, site: Site): Run[] {
  if (typeof value === 'string') return value === '' ? [] : [{ own: value }]
  if (typeof value === 'number') return Number.isFinite(value) ? [String(value)] : lost(site, 'bad-value', `the value of "{{${name}}}" is not a number`)
  if (typeof value === 'object') return inside(value as Words, site)
  return lost(site, 'bad-value', `the value of "{{${name}}}" is neither text, number nor words`)
}

/** Words inside a message: in the message's language where they exist in it, else as a marked stretch. */
function inside(words: Words, site: Site): Run[] {
  const text = resolve(words, site.language, site.catalogue)
  if (!text) return []
  return text.language === site.language ? text.runs : [text]
}

function listRuns(items: readonly Value[], type: 'and' | 'or', name: string, site: Site): Run[] {
  const { between, after } = listParts(site.language, items.length, type)
  const word = (text: string) => (site.catalogue.transform ? site.catalogue.transform(text, site.language) : text)
  const runs = items.flatMap((item, index): Run[] => {
    const own = Array.isArray(item) ? listRuns(item, type, name, site) : plainRuns(item as Value, name, site)
    return between[index] ? [...own, word(between[index])] : own
  })
  return after ? [...runs, word(after)] : runs
}

/** A placeholder that cannot be filled is left out: nobody should meet braces, "NaN" or "Invalid Date". */
function lost({ message: { ns, key }, language, catalogue }: Site, code: 'missing-value' | 'bad-value', what: string): Run[] {
  catalogue.report?.(new WordsError(code, ns, key, language, `in "${ns}:${key}" ${what}, so that place stays empty. Pass it in the values.`))
  return []
}
