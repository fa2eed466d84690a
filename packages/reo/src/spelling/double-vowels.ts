const WORD = /[\p{L}\p{M}'’-]+/gu
const LONG_VOWEL = /([aeiou])\u0304|[āēīōū]/gi

/** A word in capitals. A single letter tells nothing, so there the whole text decides. */
function isInCapitals(word: string, textIsInCapitals: boolean): boolean {
  return (word.match(/\p{L}/gu) ?? []).length > 1 ? !/\p{Ll}/u.test(word) : textIsInCapitals
}

/**
 * Writes long vowels twice instead of with a macron, as the Waikato-Tainui convention does:
 * *Māori* becomes *Maaori*, *Ākuhata* becomes *Aakuhata*, and in capitals *MĀORI* becomes *MAAORI*.
 * Decomposed macrons are known. All other characters stay.
 *
 * There is no way back, on purpose: two vowels are not always a long one. Many words have two that
 * belong to different parts (*manaaki*, *whakaahua*, *mataara*), in either convention.
 *
 * @returns an empty text for what is not a text.
 *
 * @example
 * toDoubleVowels('MĀORI, Māori') // 'MAAORI, Maaori'
 *
 * @source Both conventions: Waikato-Tainui, Guidelines for Conventions for Writing Te Reo Māori
 * (2018). Words with two vowels: Te Taura Whiri i te Reo Māori, Guidelines for Māori Language
 * Orthography.
 */
export function toDoubleVowels(text: string): string {
  if (typeof text !== 'string') return ''
  const textIsInCapitals = isInCapitals(text, false)
  return text.replace(WORD, (word) => {
    const inCapitals = isInCapitals(word, textIsInCapitals)
    return word.replace(LONG_VOWEL, (letter) => {
      const vowel = letter.normalize('NFD').charAt(0)
      return vowel + (inCapitals ? vowel : vowel.toLowerCase())
    })
  })
}
