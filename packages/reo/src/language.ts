/** A language of the page: te reo Māori (`mi`) or New Zealand English (`en`). */
export type Language = 'mi' | 'en'

/** Every language, te reo Māori first. */
export const LANGUAGES: readonly Language[] = ['mi', 'en']

/**
 * Says whether a value from outside, such as a cookie or an address, is one of the two languages. Exact: `MI` and
 * `mi_NZ` are not; {@link parseTag} reads tags. Holds no rule of language.
 */
export function isLanguage(value: unknown): value is Language {
  return value === 'mi' || value === 'en'
}

/**
 * The tag for an HTML `lang` or `hreflang` attribute: `mi`, or `en-NZ`. `mri` and `mao` are also codes for te reo
 * Māori, but accessibility checkers reject them in `lang`.
 *
 * @source The New Zealand Government's web standards guidance names these two.
 */
export function toTag(language: Language): 'mi' | 'en-NZ' {
  return language === 'mi' ? 'mi' : 'en-NZ'
}
