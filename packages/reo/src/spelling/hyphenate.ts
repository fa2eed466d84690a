import { syllables } from './syllables.js'

/** How words are broken. */
export interface HyphenateOptions {
  /** Words shorter than this many letters stay whole. Default 10. */
  minLetters?: number
}

const SOFT_HYPHEN = '\u00ad'

/** Addresses, paths, names of files, and words that were broken already. One slash may stand between two words. */
const LEFT_ALONE = /[\u00ad@\\_#=<>&\d]|[^.]\.[^.]|^\/|\/$|\/.*\//u
const WORD = /[\p{L}\p{M}'‘’ʻʼ]+/gu

const LONGEST = 200

const plain = (part: readonly string[]): string => part.join('').toLowerCase()

/** Where one part of the word ends and another begins, in syllables, first to last. */
function morphemes(parts: readonly string[]): number[] {
  const edges = [0]
  if (plain(parts.slice(0, 2)) === 'kai') edges.push(2)
  parts.forEach((_, at) => {
    if (/^w(?:h|\W)aka$/.test(plain(parts.slice(at, at + 2)))) edges.push(at, at + 2)
  })
  const tanga = parts.length - 2
  // Two syllables before it: whakaputanga is putanga, not tanga.
  if (plain(parts.slice(tanga)) === 'tanga' && tanga - edges.at(-1)! >= 2) edges.push(tanga)
  return [...edges, parts.length]
}

function hyphenateWord(word: string, minLetters: number): string {
  // The work grows with the square of a word, and the longest name of a place has 38 syllables.
  const parts = word.length < minLetters || word.length > LONGEST ? undefined : syllables(word)
  if (!parts || word.replace(/[^\p{L}]/gu, '').length < minLetters) return word
  const edges = morphemes(parts)
  const breaksBefore = (part: string, at: number): boolean => {
    const from = edges.findLast((edge) => edge <= at)!
    const to = edges.find((edge) => edge >= at)!
    if (at < 2 || at > parts.length - 2 || (from < at && (at - from < 2 || to - at < 2))) return false
    // kaiāwhina is kai and āwhina, but a line that begins with the second half of a diphthong is hard to read.
    return /^[^aeiouāēīōū]/i.test(part) || (from === at && /aka$/.test(plain(parts.slice(at - 2, at))))
  }
  return parts.map((part, at) => (breaksBefore(part, at) ? SOFT_HYPHEN : '') + part).join('')
}

/**
 * Puts soft hyphens (U+00AD) into the long Māori words of a text, so that they break at the end of a
 * line: browsers hyphenate no Māori by themselves. Without its soft hyphens the text is the same again.
 *
 * A word breaks only before a consonant, never inside ng and wh or between vowels, with two
 * syllables or more on each side, also on each side of the parts that are certain: *whaka-*, *kai-*
 * before a consonant, *-tanga*. After *whaka-* it breaks before a vowel as well: whaka-ahuatanga.
 *
 * Words that are not spelled as Māori stay whole, and so do addresses, file names, anything with a
 * digit, and words that hold a soft hyphen.
 *
 * Soft hyphens rather than `<wbr>` or U+200B: with those a screen reader and Chromium's accessible
 * name say “wha ka wha nau nga tanga”. Put them in text to show, not in text to store or compare.
 *
 * @param text - Text to show, in any language.
 *
 * @returns an empty text for what is not a text.
 *
 * @example
 * hyphenate('whakawhanaungatanga').replaceAll('\u00AD', '-') // 'whaka-whanaunga-tanga'
 *
 * @source The syllable: see {@link syllables}. No published rule for breaking Māori words was
 * found; this one is of this package and wants a reviewer who speaks Māori.
 */
export function hyphenate(text: string, { minLetters = 10 }: HyphenateOptions = {}): string {
  if (typeof text !== 'string') return ''
  return text.replace(/\S+/g, (token) =>
    LEFT_ALONE.test(token) ? token : token.replace(WORD, (word) => hyphenateWord(word, minLetters)),
  )
}
