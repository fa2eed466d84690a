import { proseOf } from '../messages.ts'
import type { Reference } from '../reference.ts'
import { spellingIssues } from '../reo.ts'

/** A run of Māori syllables: a consonant or none, then a vowel. Covers w' of Whanganui and Taranaki. */
const maoriWord = /^((ng|wh|w['’]|[hkmnprtw])?[aeiouāēīōū])+$/

/** The words of a text, without the numbers. */
export function wordsOf(text: string): string[] {
  return proseOf(text).match(/[\p{L}\p{M}]+(?:['’.][\p{L}\p{M}]+)*/gu) ?? []
}

/** Words that Māori spelling does not allow and that nobody has listed as a name; known slips; macrons that the language engine misses. */
export function spellingWarnings(text: string, { names, misspelled }: Reference, known: readonly string[] = []): string[] {
  const warnings: string[] = []
  const lost = new Map(spellingIssues(proseOf(text)).map((issue) => [issue.text.toLowerCase(), issue.suggestion]))
  for (const word of new Set(wordsOf(text))) {
    if (known.includes(word)) continue
    const small = word.toLowerCase()
    const right = misspelled.get(small) ?? lost.get(small)
    if (right) warnings.push(`has “${word}”; is it ${right}?`)
    else if (!maoriWord.test(small) && !names.has(small)) {
      warnings.push(`has “${word}”, which is not spelled as Māori. If it is a name, add it to "names" in terms.json`)
    }
  }
  return warnings
}

/** Letters that the language engine finds broken by a wrong encoding, in either language, beyond what single characters tell. */
export function brokenLetters(text: string): string[] {
  return spellingIssues(text).flatMap(({ kind, text: part, suggestion }) => (kind === 'mojibake' ? [`has letters broken by a wrong encoding (“${part}”)${suggestion ? `; is it ${suggestion}?` : '; type them again'}`] : []))
}
