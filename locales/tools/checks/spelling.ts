import { proseOf } from '../messages.ts'
import type { Reference } from '../reference.ts'

/** A run of Māori syllables: a consonant or none, then a vowel. Covers w' of Whanganui and Taranaki. */
const maoriWord = /^((ng|wh|w['’]|[hkmnprtw])?[aeiouāēīōū])+$/

/** The words of a text, without the numbers. */
export function wordsOf(text: string): string[] {
  return proseOf(text).match(/[\p{L}\p{M}]+(?:['’.][\p{L}\p{M}]+)*/gu) ?? []
}

/** Words that Māori spelling does not allow and that nobody has listed as a name; and known slips. */
export function spellingWarnings(text: string, { names, misspelled }: Reference): string[] {
  const warnings: string[] = []
  for (const word of new Set(wordsOf(text))) {
    const small = word.toLowerCase()
    const right = misspelled.get(small)
    if (right) warnings.push(`has “${word}”; is it ${right}?`)
    else if (!maoriWord.test(small) && !names.has(small)) {
      warnings.push(`has “${word}”, which is not spelled as Māori. If it is a name, add it to "names" in terms.json`)
    }
  }
  return warnings
}
