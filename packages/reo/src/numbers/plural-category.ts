import type { Language } from '../language.js'

/** The forms a message may have for a count. `other` is the one that every counted message needs. */
export type PluralCategory = 'zero' | 'one' | 'other'

/**
 * Chooses the form of a message for a count: exactly 0 is `zero`, exactly 1 is `one`, all else,
 * fractions, negatives and `NaN` included, is `other`. A message without a `zero` or `one` form
 * falls back to `other`.
 *
 * The same rule serves both languages. The Māori language does mark number (te and ngā, tōku and
 * ōku); whether 0 goes with one or with many is left to the translator, who can write a `zero` form.
 *
 * @param n - The count.
 *
 * @source English: Unicode CLDR, with a form for 0 beside it, as i18next has one. For te reo Māori the
 * sources disagree: CLDR has no rule (so browsers answer with the host's own language), Koha's
 * catalogue and Debian's country names count 0 with 1, and D2L's interface keeps one form for exactly
 * 1, as here. A draft no translator has seen.
 */
export function pluralCategory(_language: Language, n: number): PluralCategory {
  if (n === 0) return 'zero'
  return n === 1 ? 'one' : 'other'
}
