import type { Language } from '../language.js'
import { grouped } from './decimal.js'
import { SMALL } from './small-numbers.js'

/**
 * Prints a place in an order: `1st`, `22nd`; `tuatahi`, `tuaiwa`, and from the tenth on `te 10`.
 *
 * @param n - The place: 1 is the first.
 *
 * @returns `undefined` for anything but a whole number from 1 to the largest safe one, and for an unknown language.
 *
 * @example
 * formatOrdinal('mi', 9) // 'tuaiwa'
 * formatOrdinal('mi', 10) // 'te 10'
 * formatOrdinal('en', 22) // '22nd'
 *
 * @source Māori: *tua* before one to nine, and the article *te* before the number from ten on: R. Maunsell, *Grammar of
 * the New Zealand Language*, and W. L. Williams, *First Lessons in Maori*. The Silverstripe and Koha interfaces have
 * *tuatahi* for "first".
 */
export function formatOrdinal(language: Language, n: number): string | undefined {
  if (!Number.isSafeInteger(n) || n < 1) return undefined
  if (language === 'mi') return n < 10 ? `tua${SMALL.mi[n]}` : `te ${grouped(String(n))}`
  if (language !== 'en') return undefined
  const teens = n % 100 > 10 && n % 100 < 14
  return grouped(String(n)) + ((!teens && ['', 'st', 'nd', 'rd'][n % 10]) || 'th')
}
