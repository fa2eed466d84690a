/** A vowel whose macron stands beside it as a character of its own, and the letter that was meant. */
export interface SpacingMacron {
  /** Where the vowel starts, in UTF-16 code units. */
  start: number
  /** Where the macron ends, with the space that belongs to it. */
  end: number
  /** The vowel with its macron, as one character. */
  letter: string
}

const SPACING_MACRON = /([aeiouı])[¯ˉ]|[¯ˉ]ı/gi

// A narrow ı needs no space behind its macron, so it says nothing about the others: one newspaper
// prints “Ma¯ ori” beside “tı¯tı¯”.
const LETTER_BEHIND_MACRON = /[aeou][¯ˉ]\p{L}/iu

/** Words that end in a macron and stand before another word. Not mā and tā, which begin Māori and tāngata. */
const STANDS_BEFORE = /(?:^|[^\p{L}\p{M}])(?:ng?a|[kr]a|[mnpt]?o|a|he)$/iu

/** Where the vowel is a capital and a word of its own, a name goes on: Ōtautahi, Āpirana, Kāpiti. */
const NAME_BEGINS = /(?:^|[^\p{L}\p{M}])(?:[AEIOU]|Ka)$/u

const MAORI_WORD = /(?:(?:ng|wh|w['’]|[hkmnprtw])?(?:[aeiouı]\u0304?|[āēīōū])[¯ˉ]?)+(?![\p{L}\p{M}])/uy

/** Ends that are no words: Ngāti, rātou, tōna, tōku, tōu. */
const NEVER_ALONE = /^(?:ti|tou|na|ku|u)$/

/** Words, Māori and English, that stand behind a word with a macron at its end: hapū o, Pākehā me, Taupō to. */
const ALONE = /^(?:[aeio]|[kn]?o|te|[hmw]e|k[aio]|[hk]ei|ana|iwi|nui|katoa|koe|to|are|were|mai|atu|nga¯?)$/

function swallowsSpace(text: string, vowel: number, space: number): boolean {
  MAORI_WORD.lastIndex = space + 1
  const behind = MAORI_WORD.exec(text)?.[0]
  if (!behind) return false
  // Four characters hold the longest of these words and what stands before it, so a long word costs no time.
  const before = text.slice(Math.max(0, vowel - 3), vowel + 1)
  if (NEVER_ALONE.test(behind) || (behind === 'i' && /nga$/i.test(before))) return true
  return !ALONE.test(behind) && (NAME_BEGINS.test(before) || !STANDS_BEFORE.test(before))
}

/** Finds spacing macrons (U+00AF, U+02C9) and decides which of them brought a space along. In text order. */
export function spacingMacrons(text: string): SpacingMacron[] {
  const spacesAreReal = LETTER_BEHIND_MACRON.test(text)
  return Array.from(text.matchAll(SPACING_MACRON), ({ 0: found, 1: vowel = 'i', index: start }) => {
    const end = start + found.length
    const swallows = !spacesAreReal && found.length === 2 && text[end] === ' ' && swallowsSpace(text, start, end)
    return { start, end: swallows ? end + 1 : end, letter: `${vowel === 'ı' ? 'i' : vowel}\u0304`.normalize() }
  })
}
