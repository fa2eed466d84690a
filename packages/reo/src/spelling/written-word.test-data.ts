import fc from 'fast-check'

const consonants = ['', '', 'h', 'k', 'm', 'n', 'ng', 'p', 'r', 't', 'w', 'wh', "w'", 'w’', 'H', 'K', 'Ng', 'NG', 'Wh']
const vowels = [...'aeiouāēīōūAĪ', 'a\u0304', 'O\u0304']
const syllable = fc.tuple(fc.constantFrom(...consonants), fc.constantFrom(...vowels)).map((parts) => parts.join(''))

/** Anything that Māori spelling allows, in either form of Unicode. */
export const writtenWord = fc.array(syllable, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''))
