import { capitalise } from './initials.js'
import { knownWords } from './known-words.js'
import { isMaoriSpelling, syllables } from './syllables.js'

/** What a word says about itself. */
export interface Doubt {
  kind: 'mojibake' | 'umlaut' | 'lost-macron'
  suggestion?: string
  /** `short` words may be of another language, `long` ones hardly, `known` ones are Māori. */
  sign: 'short' | 'long' | 'known'
}

const UMLAUTS = 'äëïöüâêîôû'
const UMLAUT = /[äëïöüâêîôû]/g

/** Writes a word in lower case as its model is written. */
function likeIn(model: string, word: string): string {
  if (!/\p{Ll}/u.test(model)) return word.toUpperCase()
  return /^\P{L}?\p{Lu}/u.test(model) ? capitalise(word) : word
}

/** A byte was dropped: ā became Ä and ō became Å, in the midst of small letters. */
function droppedByte(word: string): Doubt | undefined {
  if (!/.[ÄÅ]/.test(word) || !/\p{Ll}/u.test(word)) return undefined
  const suggestion = word.replace(/Ä[?\ufffd]?/g, 'ā').replace(/Å[?\ufffd]?/g, 'ō')
  return isMaoriSpelling(suggestion) ? { kind: 'mojibake', suggestion, sign: 'long' } : undefined
}

function umlaut(word: string, small: string, isKnown: boolean): Doubt | undefined {
  const suggestion = likeIn(word, small.replace(UMLAUT, (letter) => 'āēīōū'.charAt(UMLAUTS.indexOf(letter) % 5)))
  const parts = syllables(suggestion)
  // English writes tête-à-tête, and ë and ï for vowels that are said apart: Noëmi, Haïti.
  if (!parts || (!isKnown && /[aeiou][ëï]|^tête$/.test(small))) return undefined
  return { kind: 'umlaut', suggestion, sign: isKnown ? 'known' : /ng|wh/.test(small) || (parts.length > 2 && /[hkmnprtw]/.test(small)) ? 'long' : 'short' }
}

/** A question mark or an underscore may be meant, but behind a consonant no Māori word can do without the vowel. */
function isLostVowel(word: string): boolean {
  return /.\ufffd|\ufffd.|[hkmnprtwg]\?/i.test(word) && isMaoriSpelling(word.replace(/[\ufffd?]/g, 'ā'))
}

/** Looks at words, one at a time. */
export function wordDoubts(): (word: string) => Doubt | undefined {
  const known = knownWords()
  return (word) => {
    const small = word.toLowerCase()
    const model = known.get(small.replace(/[\ufffd_]/g, '?').replace(UMLAUT, (letter) => letter.normalize('NFD').charAt(0)))
    const broken = droppedByte(word)
    if (broken) return broken
    if (small.search(UMLAUT) >= 0) return umlaut(word, small, model !== undefined)
    if (model) return { kind: 'lost-macron', suggestion: likeIn(word, model), sign: 'known' }
    return isLostVowel(word) ? { kind: 'lost-macron', sign: 'long' } : undefined
  }
}
