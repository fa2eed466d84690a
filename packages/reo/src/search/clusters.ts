// A match must not cut a character in two, as a reader sees characters (Unicode Standard Annex #29). These pieces keep
// together all that belongs together, and in scripts far from Latin sometimes more, which keeps the rule short and the
// same in every runtime. A piece is a line's end, flags or any one character, then: marks, joined emoji, the rest of a
// conjunct, and what follows a character that joins the next.
const CLUSTER =
  /(?:\r\n|\p{RI}+|[^])(?:[\p{M}\p{Grapheme_Extend}\p{Emoji_Modifier}\u200d\u0e33\u0eb3\u1160-\u11ff\ud7b0-\ud7fb\u{16d63}\u{16d67}-\u{16d6a}]|(?<=\u200d)\p{ExtPict}|(?<=(?![\u0300-\u036f])\p{M}|\u200d)\p{Lo}|(?<=[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u0d4e\u1100-\u115f\ua960-\ua97c\u{110bd}\u{110cd}\u{111c2}\u{111c3}\u{113d1}\u{1193f}\u{11941}\u{11a3a}\u{11a84}-\u{11a89}\u{11d46}\u{11f02}])(?:\r\n|\p{RI}+|[^]))*/uy

/** Where the piece ends that starts here. Before U+0300 every unit is one, but for the end of a line. */
export function clusterEnd(text: string, start: number): number {
  if (text.charCodeAt(start) < 0x300 && !(text.charCodeAt(start + 1) >= 0x300) && text[start] !== '\r') return start + 1
  CLUSTER.lastIndex = start
  // Engines may give up on a piece of millions of characters; then it is cut rather than never left.
  return CLUSTER.test(text) ? CLUSTER.lastIndex : start + 1
}

const APOSTROPHES = /(?<=w)['’‘ʼʻ`´\u1fef\u1ffd](?=(\p{L}))/giu

/** The w’ of Whanganui and Taranaki as wh, without moving anything. In English (law’s) no vowel follows. */
export function foldApostrophes(text: string): string {
  return text.replace(APOSTROPHES, (mark, letter: string) => (/^[aeiou]/i.test(letter.normalize('NFD')) ? 'h' : mark))
}
