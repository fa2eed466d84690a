import { formatDate, formatMoney, formatNumber, formatPercent, formatTime, listParts } from '@reorua/reo'
import { brokenText, type Site } from './build.js'
import { WordsError, written } from './catalogue.js'
import { appFormat } from './formats.js'
import { numberIn } from './number.js'
import { resolve, type Run } from './resolve.js'
import type { Value, Words } from './words.js'

/** What stands at a placeholder. */
export function valueRuns(name: string, format: string | undefined, site: Site): Run[] {
  const { values } = site.message
  const value = values && Object.hasOwn(values, name) ? values[name] : undefined
  if (value === undefined || value === null) return lost(site, 'missing-value', `"{{${name}}}" got no value`)
  if (!format) return Array.isArray(value) ? listRuns(value, 'and', name, site) : plainRuns(value as Value, name, site)
  if (format === 'words') return typeof value === 'string' ? inside(value, site) : plainRuns(value as Value, name, site)
  const [kind = '', argument = ''] = format.split(/[()]/)
  switch (kind.trim()) {
    case 'date':
      return formatted(name, site, formatDate(site.language, value as string, { style: dateStyle(argument), names: site.catalogue.names }))
    case 'time':
      return formatted(name, site, formatTime(site.language, value as string, { hours: argument.includes('24') ? 24 : 12 }))
    case 'number':
      return formatted(name, site, formatNumber(site.language, numberIn(value), digits(argument)))
    case 'percent':
      return formatted(name, site, formatPercent(site.language, numberIn(value), digits(argument)))
    case 'money':
      return formatted(name, site, formatMoney(site.language, numberIn(value)))
    case 'list':
      return listRuns(Array.isArray(value) ? value : [value], /\bor\b|disjunction/.test(argument) ? 'or' : 'and', name, site)
    default:
      return otherFormat(value as Value, format, name, site)
  }
}

function otherFormat(value: Value, format: string, name: string, site: Site): Run[] {
  const answer = appFormat(value, format, site)
  if (answer === 'bad value') return lost(site, 'bad-value', `the value of "{{${name}}}" cannot be formatted`)
  if (answer !== 'unknown format') return answer
  brokenText(site, `nobody knows the format "${format}" of "{{${name}}}"`)
  return plainRuns(value, name, site)
}

function dateStyle(argument: string) {
  return (['full', 'medium', 'numeric', 'weekday', 'month-year', 'month'] as const).find((style) => argument.includes(style)) ?? 'long'
}

/** `minimumFractionDigits: 2; maximumFractionDigits: 2`, as i18next writes them. */
function digits(argument: string): { minimumFractionDigits?: number; maximumFractionDigits?: number } {
  return Object.fromEntries([...argument.matchAll(/(m(?:in|ax)imumFractionDigits)\s*:\s*(\d+)/g)].map(([, name, count]) => [name, Number(count)]))
}

/** What reo wrote, in the language of the message. Names of days and months count as words of that language. */
function formatted(name: string, site: Site, text: string | undefined): Run[] {
  if (text === undefined) return lost(site, 'bad-value', `the value of "{{${name}}}" cannot be formatted`)
  return [written(text, site.language, site.catalogue)]
}

function plainRuns(value: Value, name: string, site: Site): Run[] {
  if (typeof value === 'string') return value === '' ? [] : [{ own: value }]
  if (typeof value === 'number') return Number.isFinite(value) ? [String(value)] : lost(site, 'bad-value', `the value of "{{${name}}}" is not a number`)
  if (typeof value === 'object' && ('key' in value || 'mi' in value || 'en' in value)) return inside(value as Words, site)
  return lost(site, 'bad-value', `the value of "{{${name}}}" is neither text, number nor words`)
}

/** Words inside a message: in the message's language where they exist in it, else as a marked stretch. */
export function inside(words: Words, site: Site): Run[] {
  const text = resolve(words, site.language, site.catalogue, site.nesting)
  if (!text) return []
  return text.language === site.language ? text.runs : [text]
}

function listRuns(values: readonly Value[], type: 'and' | 'or', name: string, site: Site): Run[] {
  const items = values.map((item) => (Array.isArray(item) ? listRuns(item, type, name, site) : plainRuns((item ?? NaN) as Value, name, site))).filter(({ length }) => length > 0)
  const { between, after } = listParts(site.language, items.length, type)
  const word = (text: string | undefined) => (text ? [written(text, site.language, site.catalogue)] : [])
  return [...items.flatMap((runs, index) => [...runs, ...word(between[index])]), ...word(after)]
}

/** A placeholder that cannot be filled is left out: nobody should meet braces, "NaN" or "Invalid Date". */
function lost({ message: { ns, key }, language, catalogue }: Site, code: 'missing-value' | 'bad-value', what: string): Run[] {
  catalogue.report?.(new WordsError(code, ns, key, language, `in "${ns}:${key}" ${what}, so that place stays empty. Pass it in the values.`))
  return []
}
