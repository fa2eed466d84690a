// A match must not cut a character in two, as a reader sees characters (Unicode Standard Annex #29). These pieces keep
// together all that belongs together, and in scripts far from Latin sometimes more, which keeps the rule short and the
// same in every runtime: (what joins the next)* (flags, or any one) (marks, joined emoji, the rest of a conjunct)*.
const CLUSTER =
  /\r\n|[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u0d4e\u1100-\u115f\ua960-\ua97c\u{110bd}\u{110cd}\u{111c2}\u{111c3}\u{113d1}\u{1193f}\u{11941}\u{11a3a}\u{11a84}-\u{11a89}\u{11d46}\u{11f02}]*(?:\p{RI}+|[^])(?:[\p{M}\p{Grapheme_Extend}\p{Emoji_Modifier}\u200d\u0e33\u0eb3\u1160-\u11ff\ud7b0-\ud7fb\u{16d63}\u{16d67}-\u{16d6a}]|(?<=\u200d)\p{ExtPict}|(?<=(?![\u0300-\u036f])\p{M}|\u200d)\p{Lo})*/gu

/** The text in pieces that may be marked on their own. */
export function clusters(text: string): IterableIterator<RegExpExecArray> {
  return text.matchAll(CLUSTER)
}

const APOSTROPHES = /(?<=w)['’‘ʼʻ`´\u1fef\u1ffd](?=(\p{L}))/giu

/** The w’ of Whanganui and Taranaki as wh, without moving anything. In English (law’s) no vowel follows. */
export function foldApostrophes(text: string): string {
  return text.replace(APOSTROPHES, (mark, letter: string) => (/^[aeiou]/i.test(letter.normalize('NFD')) ? 'h' : mark))
}
