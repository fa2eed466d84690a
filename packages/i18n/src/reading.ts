import type { Language } from '@reorua/reo'

export type { Language }

/** What a person reads: one language, or both with the first one leading. A setting, never a language tag. */
export type Reading = 'mi' | 'en' | 'mi-en' | 'en-mi'

/** Every reading, te reo Māori first. */
export const READINGS: readonly Reading[] = ['mi', 'en', 'mi-en', 'en-mi']

type Languages = readonly [Language] | readonly [Language, Language]

const ENGLISH: Languages = ['en']

// A map, because whatever is no reading has no languages: not even `constructor`.
const LANGUAGES_OF: ReadonlyMap<Reading, Languages> = new Map<Reading, Languages>([
  ['mi', ['mi']],
  ['en', ENGLISH],
  ['mi-en', ['mi', 'en']],
  ['en-mi', ['en', 'mi']],
])

/** The languages of a reading, the leading one first. Whatever is no reading is read in English. */
export function languagesOf(reading: Reading): Languages {
  return LANGUAGES_OF.get(reading) ?? ENGLISH
}

/** The other one of the two languages. */
export function otherLanguage(language: Language): Language {
  return language === 'mi' ? 'en' : 'mi'
}

/**
 * The BCP 47 tag for the `lang` attribute: `mi` for te reo Māori, `en-NZ` for English; of a reading, that of its
 * leading language. `mi-NZ` says nothing more than `mi`, and `mri` and `mao` are not valid in `lang`.
 */
export function htmlLang(reading: Reading | Language): 'mi' | 'en-NZ' {
  return tagOf(languagesOf(reading)[0])
}

/** The tag of one language. */
export function tagOf(language: Language): 'mi' | 'en-NZ' {
  return language === 'mi' ? 'mi' : 'en-NZ'
}

/**
 * Reads a reading from untrusted input (a URL, a cookie, a setting) by allow-list: anything but a reading or a tag of
 * one of the two languages (`MI`, `mi_NZ`, `en-GB`, `mri`) is `undefined`. `mi-en` is a reading here: as a tag it
 * would mean Māori as used in a region "EN".
 */
export function parseReading(input: unknown): Reading | undefined {
  if (typeof input !== 'string' || input.length > 12) return undefined
  const text = input.trim().toLowerCase().replaceAll('_', '-')
  if (LANGUAGES_OF.has(text as Reading)) return text as Reading
  const tag = /^(mi|mri|mao|en|eng)(-[a-z]{2}|-[0-9]{3})?$/.exec(text)
  return tag ? (tag[1]!.startsWith('m') ? 'mi' : 'en') : undefined
}

/** The parts of a request that tell a reading: a Fetch `Request`, or Node's `IncomingMessage`. */
export interface ReadingRequest {
  url?: string | undefined
  headers?: { get(name: string): string | null } | { cookie?: string | string[] | undefined } | undefined
}

export interface ReadingFromOptions {
  /** Name of the search parameter and of the cookie. */
  name?: string
  /** Whether the first segment of the path may name the reading, as in `/mi/passport`. */
  path?: boolean
  /** The readings that the service offers; a request for another one is not heard. */
  readings?: readonly Reading[]
  /** What is read when the request says nothing: English, or else the first of the readings. */
  default?: Reading
}

/** Decides what to render for a request: the URL says it, else the cookie, else the default. Never throws. */
export function readingFrom(request: ReadingRequest, options: ReadingFromOptions = {}): Reading {
  const { name = 'reading', path = false, readings = READINGS } = options
  const offered = (input: unknown) => {
    const reading = parseReading(input)
    return reading && readings.includes(reading) ? reading : undefined
  }
  const url = urlOf(request.url)
  return (
    offered(url?.searchParams.get(name)) ??
    (path ? offered(url?.pathname.split('/')[1]) : undefined) ??
    offered(cookieOf(request.headers, name)) ??
    options.default ??
    (readings.includes('en') ? 'en' : (readings[0] ?? 'en'))
  )
}

function urlOf(url: string | undefined): URL | undefined {
  try {
    return new URL(url ?? '/', 'http://localhost')
  } catch {
    return undefined
  }
}

function cookieOf(headers: ReadingRequest['headers'], name: string): string | undefined {
  if (!headers) return undefined
  const raw = typeof (headers as Headers).get === 'function' ? (headers as Headers).get('cookie') : (headers as { cookie?: string | string[] }).cookie
  for (const pair of String(raw ?? '').split(/[;,]/)) {
    const [key, value] = pair.split('=')
    if (key?.trim() === name) return value?.trim().replace(/^"(.*)"$/, '$1')
  }
  return undefined
}
