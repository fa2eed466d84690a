import type { i18n as I18next } from 'i18next'
import type { Site } from './build.js'
import { own } from './bundles.js'
import { written } from './catalogue.js'
import { htmlLang } from './reading.js'
import type { Run } from './resolve.js'
import type { Value } from './words.js'

/** i18next's own formats ask the browser's Intl, which in most browsers knows no Māori: so they are asked for English. */
const ENGLISH_ALONE = /^(number|currency|datetime|relativetime|list)\b/i

/** What a format says that the app has taught its own instance: runs, or what is wrong with the format or the value. */
export function appFormat(value: Value, format: string, { catalogue, language }: Site): Run[] | 'unknown format' | 'bad value' {
  const { i18n } = catalogue
  if (!i18n || !knows(i18n, format)) return 'unknown format'
  const spoken = ENGLISH_ALONE.test(format) ? 'en' : language
  const text = formatted(i18n, value, format, htmlLang(spoken))
  if (typeof text !== 'string' || /\bNaN\b|Invalid Date/.test(text)) return 'bad value'
  // A person's own text stays theirs when it is put in capitals.
  const run = typeof value === 'string' ? { own: text } : written(text, spoken, catalogue)
  return spoken === language ? [run] : [{ language: spoken, runs: [run] }]
}

function knows(i18n: I18next, format: string): boolean {
  if (typeof i18n.format !== 'function') return false
  const formats = own(i18n.services?.formatter, 'formats')
  // A formatter of the app's own making does not tell what it knows.
  return formats === undefined || own(formats, format.split(/[(,]/)[0]!.trim().toLowerCase()) !== undefined
}

function formatted(i18n: I18next, value: Value, format: string, tag: string): unknown {
  try {
    return i18n.format(value, format, tag, {})
  } catch {
    return undefined
  }
}
