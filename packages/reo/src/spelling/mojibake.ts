// The macron letters are C4 80 to C5 AB in UTF-8. Read as Latin-1 or windows-1252, the first byte is Ä or Å and the
// second a control character, one of € “ ’ Œ, or ª or «. Encoded and read once more, each becomes two or three.
const TAIL = ['€', '“', '’', 'Œ', 'â‚¬', 'â€œ', 'â€™', 'Å’']

/** What may be a macron letter that was read in the wrong encoding. */
export const MOJIBAKE = /([ÄÅ]|Ã[„…\x84\x85])(Â?[\x80-\xbf]|€|“|’|Œ|â(?:‚¬|€œ|€™)|Å’)/g

/** The letter that {@link MOJIBAKE} was. */
export function readAsUtf8([, head = '', tail = '']: readonly string[]): string {
  const special = TAIL.indexOf(tail)
  const low = special < 0 ? tail.charCodeAt(tail.length - 1) & 0x3f : '\x00\x13\x12\x0c'.charCodeAt(special % 4)
  return String.fromCharCode((/[Ä„\x84]/.test(head) ? 0x100 : 0x140) + low)
}

/** What may be a macron letter in HTML: `&amacr;`, `&#257;`, `&#x101;`, and `&amp;#257;`. */
export const ENTITY = /&(?:amp;)?(?:([aeiou])macr|#(\d{3}|x0?[\da-f]{3}));/gi

/** The letter that {@link ENTITY} stands for. */
export function readAsHtml([, vowel, code = '']: readonly string[]): string {
  return vowel ? `${vowel}\u0304`.normalize() : String.fromCharCode(Number(code.replace(/^x/i, '0x')))
}
