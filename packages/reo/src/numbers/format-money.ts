import { grouped, toDecimal } from './decimal.js'
import type { Language } from '../language.js'
import { isLanguage } from '../language.js'

/** How an amount of money is printed. */
export interface FormatMoneyOptions {
  /** `auto` prints cents only where there are some, `always` prints both places, `never` rounds to dollars. Default `auto`. */
  cents?: 'auto' | 'always' | 'never'
}

/**
 * Prints New Zealand dollars: `$1,234.50`, `$20`, `-$12.50`. The same characters in both languages
 * and every runtime.
 *
 * The amount is in dollars. It is rounded to cents (or to dollars with `cents: 'never'`), halves
 * away from zero; use `always` in columns, so that the points line up. A negative amount has a
 * hyphen-minus before the dollar sign. `-0`, and whatever rounds to nothing, is `$0`.
 *
 * @param dollars - Any finite number.
 *
 * @returns `undefined` for `NaN`, the infinities, and an unknown language or `cents`.
 *
 * @example
 * formatMoney('mi', 1234.5) // '$1,234.50'
 * formatMoney('en', 20, { cents: 'always' }) // '$20.00'
 *
 * @source The data.govt.nz style guide, which puts the sign before the amount without a space.
 * Unicode CLDR prints Māori amounts as "$ 1,234.50"; no New Zealand source was found that does.
 */
export function formatMoney(language: Language, dollars: number, options: FormatMoneyOptions = {}): string | undefined {
  const { cents = 'auto' } = options
  if (!isLanguage(language) || !Number.isFinite(dollars)) return undefined
  if (cents !== 'auto' && cents !== 'always' && cents !== 'never') return undefined
  const { negative, whole, fraction } = toDecimal(dollars, cents === 'never' ? 0 : 2)
  const withCents = cents === 'always' || (cents === 'auto' && fraction !== '00')
  return `${negative ? '-' : ''}$${grouped(whole)}${withCents ? `.${fraction}` : ''}`
}
