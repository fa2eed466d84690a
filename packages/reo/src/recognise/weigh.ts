import { BUILT_LIKE_MAORI, isIn, RATHER_ENGLISH, RATHER_MAORI } from './words.js'

/** At most one consonant, then a vowel, again and again: every Māori word, and one English word in two hundred. */
const maori = /^((ng|wh|[hkmnprtw])?[aeiou])+$/

/** The same with consonants that Māori has not: Samoan, Hawaiian and Japanese words, and some English ones. */
const open = /^([b-df-hj-np-tv-z]?h?[aeiou])+$/

/** The weight of a word of open syllables that is English, if it is not of a third language. */
export const OPEN = -0.8

/** Without case and macrons (also those written as umlauts or circumflexes), and with wh for the w' of Taranaki and Whanganui. */
export function toPlain(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/[\u0302\u0304\u0308¯ˉ]/g, '').replace(/w['’‘](?=[aeiou])/g, 'wh')
}

/**
 * How much a plain word speaks for te reo Māori (above 0) or for English (below 0) by its letters, roughly as the
 * logarithm of the odds. `NaN` where they are those of a third language.
 */
export function weigh(word: string, isMarked: boolean): number {
  const isOpen = open.test(word)
  if (maori.test(word)) return isMarked ? 4 : weighUnmarked(word)
  if (/[^a-z'’‘]|[aeiou]['’‘][aeiou]/.test(word) || (isMarked && isOpen)) return Number.NaN
  if (isOpen) return word.endsWith('e') ? -1.4 : OPEN
  return /[aeiou]|.y/.test(word) ? -2 : 0
}

function weighUnmarked(word: string): number {
  if (isIn(BUILT_LIKE_MAORI, word.replace(/^re(?=..)/, ''))) return -1.6
  if (isIn(RATHER_ENGLISH, word)) return -0.1
  if (isIn(RATHER_MAORI, word)) return 0.1
  // Longer words are less often Māori by chance, and English words have ng and wh hardly before vowels.
  return Math.min(4, word.replace(/ng|wh/, 'aa').replace(/[^aeiou]/g, '').length) / 2 + 0.5
}
