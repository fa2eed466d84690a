import { spacingMacrons } from './spacing-macrons.js'
import { normalForm } from './normal-form.js'

/**
 * The form of a text to store and to compare: Unicode NFC, with macrons that stand beside their
 * vowel (`Ma¯ori`, U+00AF or U+02C9) put onto it. Running it again changes nothing.
 *
 * Nothing else changes: umlauts, apostrophes, double vowels, capitals, hyphens and white space are
 * part of a person's name and stay as they are. What looks broken is for {@link spellingIssues} to
 * point out and for a person to decide.
 *
 * Text taken from a PDF often has a space behind such a macron (`Ma¯ ori`). That one space goes
 * where the word clearly continues, and stays where a word may end: before a capital (`Waipa¯ Post`),
 * after words such as ngā (`nga¯ tamariki`), before words such as me and te, before what is not
 * spelled as Māori, and everywhere in a text that also writes `Ma¯ori`. In doubt it stays. A
 * combining macron (U+0304) never takes a space with it.
 *
 * Halves of characters and heaps of more than 30 marks, which no language writes, stay as they are.
 *
 * @returns an empty text for what is not a text.
 *
 * @example
 * normalise('Ma¯ori, Ma\u0304ori') // 'Māori, Māori'
 *
 * @source NFC: W3C, Character Model for the World Wide Web, String Matching. Spacing macrons with
 * and without a space: New Zealand newspapers on pressreader.com and communitynews.co.nz. Which
 * space goes is a rule of this package.
 */
export function normalise(text: string): string {
  if (typeof text !== 'string') return ''
  const composed = normalForm(text)
  let result = ''
  let end = 0
  for (const macron of spacingMacrons(composed)) {
    result += composed.slice(end, macron.start) + macron.letter
    end = macron.end
  }
  return normalForm(result + composed.slice(end))
}
