let graphemes: Intl.Segmenter | undefined

/**
 * Where the character ends that starts here, as a reader sees characters: a match must not cut one in two.
 *
 * The rule (Unicode Standard Annex #29) is the same in every language, so here every runtime knows it; it is only that
 * `Intl.Segmenter` claims to know Māori where nothing else does. Before U+0300 every unit is a character, but for the end of a line.
 */
export function characterEnd(text: string, start: number): number {
  if (text.charCodeAt(start) < 0x300 && !(text.charCodeAt(start + 1) >= 0x300) && text[start] !== '\r') return start + 1
  // Firefox learnt it with version 125. Before, a mark may stay outside of what is found.
  if (!globalThis.Intl?.Segmenter) return start + 1
  graphemes ??= new Intl.Segmenter('en')
  // Of a whole text V8 takes longer for each character the longer the text is; few characters are longer than this.
  for (let size = 64; ; size *= 4) {
    const { segment } = graphemes.segment(text.slice(start, start + size)).containing(0)!
    if (segment.length < size - 1) return start + segment.length
  }
}

const APOSTROPHES = /(?<=w)['’‘ʼʻ`´\u1fef\u1ffd](?=[¯ˉ]?(\p{L}))/giu

/** The w’ of Whanganui and Taranaki as wh, without moving anything. In English (law’s) no vowel follows. */
export function foldApostrophes(text: string): string {
  return text.replace(APOSTROPHES, (mark, letter: string) => (/^[aeiouı]/i.test(letter.normalize('NFD')) ? 'h' : mark))
}
