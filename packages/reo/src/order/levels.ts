import type { Language } from '../language.js'
import { normalForm } from '../spelling/normal-form.js'
import { decompose } from './decompose.js'

/** Behind every letter: `NGA` becomes `N\uffffA`, after `NZ` and before `O`. */
const LAST = '\uffff'

/** Accents in the order of glibc's `iso14651_t1_common`; the macron comes last of those in everyday use. */
const MARKS = '\u0301\u0300\u0306\u0302\u030c\u030a\u0308\u030b\u0303\u0307\u0338\u0327\u0328\u0304\u0335'

/** What stands in the alphabet: letters, numbers, signs of currency. Unicode calls ʻ and ʼ letters, but people type an apostrophe for either. */
const LETTER = /(?![ʻʼ])[\p{L}\p{N}\p{Sc}]/u

/** The letters without accents or case; in Māori, Ng and Wh are letters of their own. Currencies come before numbers, numbers before A. */
export function letters(language: Language, text: string): string {
  return decompose(text).toUpperCase().replace(/(NG|WH)(?!\p{M})|[^\p{L}0-9]|[ʻʼ]/gu, (found, digraph?: string) => {
    if (digraph) return language === 'mi' ? digraph.charAt(0) + LAST : digraph
    return LETTER.test(found) ? (/\p{N}/u.test(found) ? '9' : '$') + found : ''
  })
}

/** The heading of those letters: one letter, `Ng`, `Wh`, or `#` where there is none. */
export function heading(letters: string): string {
  const [first = '', second] = letters
  if (first < 'A') return '#'
  return second === LAST ? (first === 'N' ? 'Ng' : 'Wh') : first
}

/** The accents, then small letters before capitals, then signs such as spaces and hyphens, which stand before any letter. */
function details(_language: Language, text: string): string {
  let accents = ''
  let cases = ''
  let signs = ''
  for (const character of decompose(text)) {
    if (/\p{M}/u.test(character)) {
      const rank = MARKS.indexOf(character)
      accents += rank < 0 ? character : String.fromCharCode(0x22 + rank)
    } else if (LETTER.test(character)) {
      accents += '!'
      cases += character === character.toLowerCase() ? '0' : '1'
      signs += LAST
    } else signs += character
  }
  return `${accents}\0${cases}\0${signs}`
}

/** The text itself, so that only one and the same text is equal. */
function itself(_language: Language, text: string): string {
  return normalForm(text)
}

/** What two texts are asked, in turn, until their answers differ. Answers are compared with `<`, so no three texts go round in a circle. */
export const LEVELS = [letters, details, itself]
