import { isMaoriSpelling } from './syllables.js'
import { normalForm } from './normal-form.js'

/** How the first letter of a word is read. */
export interface FirstLetterOptions {
  /**
   * `together` takes Ng and Wh as the one letter that they are; `split` takes the N and the W. Only words spelled as
   * Māori have these letters: *Nguyễn* and *Whitney* begin with N and W either way. Default `together`.
   */
  digraphs?: 'together' | 'split'
}

// A letter, with its accents. Modifier letters, such as the ʻokina, have no capital to stand for the name.
const LETTER = /(?!\p{Lm})\p{L}\p{M}*/u

function toCapital(letter: string): string {
  const capital = letter.toUpperCase()
  // ß would become two letters, and Georgian has no capitals in running text.
  return /\p{CWT}/u.test(letter) && capital.length === letter.length ? capital : letter
}

function hasDigraph(word: string): boolean {
  // White is a word of English, and a frequent name, that happens to be spelled as Māori.
  return /^(?:ng|wh)/i.test(word) && isMaoriSpelling(word) && !/^white$/i.test(word)
}

/**
 * The first letter of a text, as a capital: `Ng` for *ngaru*, `Wh` for *Whina*, `Ō` for *ōtautahi*.
 * Signs before the letter are passed over, and so is an ʻokina.
 *
 * @param text - A word, a name or a text.
 *
 * @returns an empty text where there is no letter, and for what is not a text.
 *
 * @example
 * firstLetter('ngaru') // 'Ng'
 * firstLetter('ngaru', { digraphs: 'split' }) // 'N'
 *
 * @source That ng and wh are one letter each: Tregear, Maori-Polynesian Comparative Dictionary.
 */
export function firstLetter(text: string, { digraphs = 'together' }: FirstLetterOptions = {}): string {
  const { 0: letter, index } = (typeof text === 'string' && LETTER.exec(text)) || { 0: '', index: 0 }
  if (!letter) return ''
  const word = /^[\p{L}\p{M}'’]*/u.exec(text.slice(index))?.[0] ?? ''
  const capital = normalForm(toCapital(letter))
  return digraphs !== 'split' && hasDigraph(word) ? capital + word.charAt(1).toLowerCase() : capital
}

/**
 * The initials of a name, without dots: *Ngaire Te Whiti* gives `NgTWh`. Works for names of any
 * language: accents stay on their letter, and characters outside the basic plane stay whole. One
 * initial for each word between white space; words without a letter have none.
 *
 * Names of people take Ng and Wh as one letter by default. Names of organisations mostly split them
 * and keep the particles, as in *TRONP* for Te Rūnanga o Ngāti Porou: `digraphs: 'split'`.
 *
 * @param name - The name of a person or an organisation.
 *
 * @returns an empty text for a name without letters, and for what is not a text.
 *
 * @example
 * initials('Te Rūnanga o Ngāti Porou', { digraphs: 'split' }) // 'TRONP'
 *
 * @source See {@link firstLetter}. No published rule on Māori initials was found.
 */
export function initials(name: string, options: FirstLetterOptions = {}): string {
  if (typeof name !== 'string') return ''
  return normalForm(name).split(/\s+/).map((word) => firstLetter(word, options)).join('')
}

/**
 * Gives a text a capital at its first letter and leaves the rest: *ngā mihi* becomes *Ngā mihi*, not
 * *NGā mihi*. Signs before the letter stay, and so does a text that begins with a number. What has no capital stays as it is.
 *
 * @returns an empty text for what is not a text.
 *
 * @source That only the first character of Ng and Wh is a capital: names as Te Taura Whiri i te
 * Reo Māori writes them (Ngāti Porou, Whanganui).
 */
export function capitalise(text: string): string {
  return typeof text === 'string' ? text.replace(/^\P{N}*?(?!\p{Lm})\p{L}\p{M}*/u, toCapital) : ''
}
