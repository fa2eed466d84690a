const SYLLABLE = /(?:ng|wh|w['‘’ʻʼ]|[hkmnprtw])?(?:[aeiou]\u0304?|[āēīōū])/iy

/**
 * The syllables of a Māori word, exactly as they are written: together they are the word again.
 *
 * A syllable is a vowel, or a consonant and a vowel: (ng, wh, h, k, m, n, p, r, t, w) + (a, e, i, o,
 * u, short or long). So a long vowel written twice is two syllables here, and so is each half of a
 * diphthong. Capitals, decomposed macrons and the wh of Whanganui and Taranaki (`w'`) are known.
 *
 * That a word can be spelled so does not make it Māori: English *one* and *name* can as well.
 *
 * @returns `undefined` where the word is not spelled as Māori, or is no word at all.
 *
 * @example
 * syllables('whanaungatanga') // ['wha', 'na', 'u', 'nga', 'ta', 'nga']
 *
 * @source The alphabet: Te Taura Whiri i te Reo Māori, Guidelines for Māori Language Orthography.
 * The shape of a syllable: the standard description of Māori phonology, (C)V.
 */
export function syllables(word: string): string[] | undefined {
  if (typeof word !== 'string' || word === '') return undefined
  const found: string[] = []
  for (let end = 0; end < word.length; end = SYLLABLE.lastIndex) {
    SYLLABLE.lastIndex = end
    const [syllable] = SYLLABLE.exec(word) ?? []
    if (!syllable) return undefined
    found.push(syllable)
  }
  return found
}

/**
 * Says whether one word is spelled as Māori, which some English words are as well.
 *
 * @returns `false` for several words, and for none.
 *
 * @source See {@link syllables}.
 */
export function isMaoriSpelling(word: string): boolean {
  return syllables(word) !== undefined
}
