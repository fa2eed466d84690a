/** What a limit counts. */
export type CountUnit = 'characters' | 'words'

let graphemes: Intl.Segmenter | undefined

/**
 * Counts a text as `CharacterCount` does, for a server that checks the limit. Characters are those that a person sees: ā
 * is one, however it is written, and so are an emoji and a line break, which browsers send as two. A word has at least
 * one letter or digit, and ends at white space.
 */
export function countIn(text: string, unit: CountUnit = 'characters'): number {
  return unit === 'words' ? (text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0) : charactersIn(text)
}

function charactersIn(text: string): number {
  // What has neither combining marks nor a line break of two characters needs no looking up.
  if (!/[^\n -\u02ff]/.test(text)) return text.length
  if (!globalThis.Intl?.Segmenter) return [...text.normalize('NFC').replaceAll('\r\n', '\n')].length
  // oxlint-disable-next-line no-restricted-globals -- the rule is the same in every language; of Māori, browsers only claim to know it
  graphemes ??= new Intl.Segmenter('en')
  return [...graphemes.segment(text)].length
}
