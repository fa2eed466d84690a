// The macron letters are C4 80 to C5 AB in UTF-8. Read as Latin-1 or windows-1252, the first byte is Ä or Å and the
// second a control character, one of € “ ’ Œ, or ª or «.
const TAIL = '€“’Œ'

/** What may be a macron letter that was read in the wrong encoding. */
export const MOJIBAKE = /([ÄÅ])([\x80-\xbf€“’Œ])/g

/** The letter that {@link MOJIBAKE} was. */
export function readAsUtf8([, head, tail = '']: readonly string[]): string {
  const special = TAIL.indexOf(tail)
  return String.fromCharCode((head === 'Ä' ? 0x100 : 0x140) + (special < 0 ? tail.charCodeAt(0) & 0x3f : [0, 19, 18, 12][special]!))
}
