/** A run of characters that stands for one letter. */
export interface Repair {
  start: number
  end: number
  suggestion: string
}

// The macron letters are C4 80 to C5 AB in UTF-8. Read as Latin-1 or windows-1252, the first byte is Ä or Å and the
// second a control character, one of € “ ’ Œ, or ª or «. Encoded and read once more, each becomes two or three.
const TAIL = ['€', '“', '’', 'Œ', 'â‚¬', 'â€œ', 'â€™', 'Å’']
const MOJIBAKE = /(?:(Ä|Ã[„\x84])|Å|Ã[…\x85])(?:Â?[\x80-\xbf]|€|“|’|Œ|â(?:‚¬|€œ|€™)|Å’)/g
const ENTITY = /&(?:amp;)?(?:([aeiou])macr|#(\d{3}|x0?[\da-f]{3}));/gi

function readAsUtf8(found: string, head: string | undefined): string {
  const tail = found.replace(/^(?:[ÄÅ]|Ã.)/, '')
  const special = TAIL.indexOf(tail)
  const low = special < 0 ? tail.charCodeAt(tail.length - 1) & 0x3f : [0, 0x13, 0x12, 0x0c][special % 4]
  return String.fromCharCode((head ? 0x100 : 0x140) + (low ?? 0))
}

function repairs(text: string, pattern: RegExp, repair: (match: RegExpMatchArray) => string): Repair[] {
  return Array.from(text.matchAll(pattern), (match) => {
    const start = match.index ?? 0
    return { start, end: start + match[0].length, suggestion: repair(match) }
  }).filter(({ suggestion }) => /^[āēīōū]$/i.test(suggestion))
}

/** Finds macron letters that were read in the wrong encoding. */
export function findMojibake(text: string): Repair[] {
  return repairs(text, MOJIBAKE, ([found, head]) => readAsUtf8(found, head))
}

/** Finds macron letters that are still written as HTML: `&amacr;`, `&#257;`, `&#x101;`. */
export function findEntities(text: string): Repair[] {
  return repairs(text, ENTITY, ([, vowel, code = '']) =>
    vowel ? `${vowel}\u0304`.normalize() : String.fromCharCode(Number(code.replace(/^x/i, '0x'))),
  )
}
