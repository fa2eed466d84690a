import { type Language, toTag } from './language.js'

/** What a language tag asks for. */
export interface ParsedTag {
  /** Which of the two languages it is. */
  language: Language
  /** The private-use part, in lower case: `waikato` in `mi-NZ-x-Waikato`. Good for a `data-` attribute. */
  overlay?: string
  /**
   * The tag for HTML's `lang`: always `mi` or `en-NZ`, never the overlay. Voices, hyphenation and
   * checkers know these two; what they make of `mi-x-waikato` nobody has tested.
   */
  lang: 'mi' | 'en-NZ'
  /** Where to look for a text, first to last: `mi-x-waikato`, `mi`, `en-NZ`. */
  fallbacks: string[]
}

// Three subtags are enough for people, and a bound keeps an address from asking for thousands.
const TAG = /^(mi|en)(?:-nz)?(?:-x-([a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,2}))?$/i

/**
 * Reads the tags this package serves: `mi`, `mi-NZ`, `en`, `en-NZ`, and Māori with an iwi's or
 * dialect's overlay, such as `mi-x-waikato` or `mi-NZ-x-kaitahu`. Capitals do not matter. An overlay
 * may stand on another: `mi-x-kaitahu-murihiku` falls back to
 * `mi-x-kaitahu`, then to `mi`. A subtag has one to eight letters or digits, and at most three are read.
 *
 * An overlay is a thin set of words over the common ones. Do not make one by replacing letters (ng
 * by k, say): names and loan words break.
 *
 * @returns `undefined` for everything else, also for what looks alike: `mri`, `mi_NZ`, `mi-waikato` (a
 * variant that nobody registered), `mi-en` (Māori in a country EN).
 *
 * @example
 * parseTag('mi-NZ-x-Waikato') // { language: 'mi', overlay: 'waikato', lang: 'mi', fallbacks: ['mi-x-waikato', 'mi', 'en-NZ'] }
 *
 * @source Private use: BCP 47, RFC 5646 section 2.2.7. The order of the fallbacks: RFC 4647 section
 * 3.4. That no variant is registered for Māori: the IANA Language Subtag Registry.
 */
export function parseTag(tag: unknown): ParsedTag | undefined {
  const [matched, code = '', subtags = ''] = (typeof tag === 'string' && TAG.exec(tag)) || []
  const language = code.toLowerCase() as Language
  const overlay = subtags.toLowerCase()
  if (matched === undefined || (overlay && language === 'en')) return undefined
  const parts = overlay.split('-')
  // `x-y-z`, then `x-y`, then `x`.
  const overlays = overlay ? parts.map((_, index) => `mi-x-${parts.slice(0, parts.length - index).join('-')}`) : []
  return { language, ...(overlay && { overlay }), lang: toTag(language), fallbacks: [...overlays, ...(language === 'mi' ? ['mi', 'en-NZ'] : ['en-NZ'])] }
}
