import type { Language } from '../language.js'
import type { FormatNumberOptions } from './format-number.js'
import { formatNumber } from './format-number.js'

/**
 * Prints a share of one as a percentage: `0.125` is `12.5%`. The same characters in both languages and every runtime.
 *
 * Rounds to one decimal place, unless told otherwise, halves away from zero.
 *
 * @param share - A share of one: a half is 0.5.
 *
 * @returns `undefined` where {@link formatNumber} gives it.
 *
 * @example
 * formatPercent('mi', 0.125) // '12.5%'
 * formatPercent('en', 2 / 3, { maximumFractionDigits: 0 }) // '67%'
 *
 * @source The sign without a space: the data.govt.nz style guide; Unicode CLDR has the same for te reo Māori.
 */
export function formatPercent(language: Language, share: number, options: FormatNumberOptions = {}): string | undefined {
  if (typeof share !== 'number') return undefined
  const { minimumFractionDigits = 0, maximumFractionDigits = Math.max(1, minimumFractionDigits) } = options
  // In text, because 0.07 * 100 is 7.000000000000001.
  const [mantissa, exponent = '0'] = String(share).split('e')
  const text = formatNumber(language, Number(`${mantissa}e${Number(exponent) + 2}`), { minimumFractionDigits, maximumFractionDigits })
  return text && `${text}%`
}
