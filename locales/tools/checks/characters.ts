import { proseOf } from '../messages.ts'

const invisible = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/
const control = /[\u0000-\u001F\u007F-\u009F]/
const privateUse = /[\uE000-\uF8FF\uFFFE\uFFFF]/
// UTF-8 that was read as Latin-1 or Windows-1252 and saved again; \uFFFD is what a decoder leaves for what it could not read.
const mojibake = /[ÂÃÄÅ][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013\u2014\u2018-\u201E\u2020-\u2022\u2026\u2030\u2039\u203A\u20AC\u2122]|â€|\uFFFD/
/** Half a character: a program has cut the text in the midst of it. */
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/
const entity = /&(#\d+|#x[0-9a-f]+|[a-z][a-z0-9]*);/i
const spacingMacron = /[\u00AF\u02C9]/

const name = (character: string) => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`

/** Faults of one string that have nothing to do with meaning: what cannot be seen, and letters that a machine has broken. */
export function characterFaults(text: string, language: 'mi' | 'en'): string[] {
  const faults: string[] = []
  const found = (pattern: RegExp) => pattern.exec(text)?.[0]

  if (text.normalize('NFC') !== text) faults.push('is not in NFC: a macron stands as a character of its own. Save it with the letters ā ē ī ō ū')
  const hidden = found(invisible) ?? found(control) ?? found(privateUse)
  if (hidden) faults.push(`has a character that cannot be seen (${name(hidden)}); take it out`)
  const broken = found(mojibake)
  if (broken) faults.push(`has letters broken by a wrong encoding (“${broken}”); type them again and save as UTF-8`)
  if (found(loneSurrogate)) faults.push('has half a character, which no file can hold; type it again')
  const coded = found(entity)
  if (coded) faults.push(`has a character written as in HTML (${coded}), which would be shown letter by letter; write the character itself`)
  if (found(spacingMacron)) faults.push('has a macron beside a letter instead of over it (¯); write ā ē ī ō ū')
  const noBreak = found(/[\u00A0\u2007\u202F]/)
  if (noBreak) faults.push(`has a space that does not break (${name(noBreak)}), which looks like any other; write a space`)
  if (text !== text.trim() || / {2}/.test(text)) faults.push('has a space at an end, or two together; HTML would drop it')
  if (/\$t\(/.test(text)) faults.push('nests another message with $t(…); write the words out, a message has to be whole')
  if (language === 'mi') {
    const umlaut = /[äëïöü]/i.exec(proseOf(text))?.[0]
    if (umlaut && !broken) faults.push(`has “${umlaut}” in the place of a macron; write ā ē ī ō ū`)
    if (/\p{L}\?\p{L}/u.test(proseOf(text))) faults.push('has a question mark inside a word: a macron was lost')
  }
  return faults
}
