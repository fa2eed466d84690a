import type { Words } from '@reorua/i18n'
import { pseudo } from '@reorua/i18n/pseudo'

/**
 * The words of a fixture in both languages. Its English has no Māori and none is made up: the Māori half is the same
 * text in the pseudo-language, whose every letter tells that it stands for Māori. One text in four stays English alone,
 * as words do that nobody has translated yet, and must be marked as English wherever Māori is read.
 */
export function inBoth(text: string): Words {
  if (!hasWords(text)) return { mi: text, en: text }
  return isEnglishAlone(text) ? { en: text } : { mi: pseudo(text, 'mi'), en: text }
}

/** Whether there is anything in it that belongs to a language. `£85` does not. */
export function hasWords(text: string): boolean {
  return /\p{L}/u.test(text)
}

/** The same text decides the same way each time, so that a question has one form wherever it stands. */
export function isEnglishAlone(text: string): boolean {
  return [...text].reduce((sum, letter) => sum + letter.codePointAt(0)!, 0) % 4 === 0
}
