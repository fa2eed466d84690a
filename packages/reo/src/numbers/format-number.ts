import { grouped, toDecimal } from './decimal.js'
import type { Language } from '../language.js'
import { isLanguage } from '../language.js'

/** How many decimal places a number is printed with: whole counts from 0 to 20. */
export interface FormatNumberOptions {
  /** Rounds to at most this many places. Default 3, or the minimum where that is more. */
  maximumFractionDigits?: number
  /** Fills up with zeros to this many places. Default 0. */
  minimumFractionDigits?: number
}

const MOST_PLACES = 20

function isPlaces(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= MOST_PLACES
}

/**
 * Prints a number: `1,234.5`, `-12`. The same characters in both languages and every runtime.
 *
 * Commas stand between thousands from 1,000 on, halves round away from zero, and a negative number
 * has a hyphen-minus, which survives being pasted into a spreadsheet. `-0` is `0`.
 *
 * @param n - Any finite number.
 *
 * @returns `undefined` for `NaN`, the infinities, an unknown language, and counts of places that are
 * not whole, not from 0 to 20, or the wrong way round.
 *
 * @example
 * formatNumber('mi', 1234.5) // '1,234.5'
 * formatNumber('en', 2, { minimumFractionDigits: 2 }) // '2.00'
 *
 * @source Commas: digital.govt.nz's content guidance on numbers; Unicode CLDR has the same
 * signs for te reo Māori. Its digits are grouped here, because Chromium has no Māori data.
 */
export function formatNumber(language: Language, n: number, options: FormatNumberOptions = {}): string | undefined {
  const { minimumFractionDigits: least = 0, maximumFractionDigits: most = Math.max(3, least) } = options
  if (!isLanguage(language) || !Number.isFinite(n) || !isPlaces(least) || !isPlaces(most) || least > most) return undefined
  const { negative, whole, fraction } = toDecimal(n, most)
  const shown = fraction.replace(/0+$/, '').padEnd(least, '0')
  return `${negative ? '-' : ''}${grouped(whole)}${shown && '.'}${shown}`
}
