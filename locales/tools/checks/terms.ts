import type { Fault } from '../faults.ts'
import type { Reference, Term } from '../reference.ts'
import { standingOf, textOf } from '../roots.ts'
import type { Namespace } from '../roots.ts'
import { wordsOf } from './spelling.ts'

const longestLabel = 3

/** Whether each concept has its one Māori term. In a label another term is an error; in a sentence it may be right. */
export function checkTerms(namespace: Namespace, reference: Reference, faults: Fault[]): void {
  const { en, mi } = namespace
  for (const key of mi.entries.keys()) {
    const [english, maori] = [textOf(en, key), textOf(mi, key)]
    if (english === undefined || maori === undefined) continue
    for (const { term, concept } of otherTerms(english, maori, standingOf(namespace, key)?.otherTerms ?? [], reference)) {
      faults.push({
        level: wordsOf(english).length <= longestLabel ? 'error' : 'warning', file: mi.file, line: mi.lines.get(key), key,
        message: `says “${maori}” for “${english}”, but the term for “${concept}” is ${term.mi} (terms.json). Where another word is right, add "otherTerms": ["${term.english[0]}"] and a note to its standing`,
      })
    }
  }
}

/** The terms that an English text asks for and its Māori does without, unless they are among the exceptions. */
export function otherTerms(english: string, maori: string, excepted: readonly string[], { terms }: Pick<Reference, 'terms'>): { term: Term; concept: string }[] {
  const [from, to] = [small(wordsOf(english)), small(wordsOf(maori))]
  return termsAmong(from, terms)
    .filter((term) => !term.english.some((concept) => excepted.includes(concept)) && !containsStem(to, small(wordsOf(term.mi))))
    .map((term) => ({ term, concept: conceptIn(term, from)!.join(' ') }))
}

/** The terms whose concepts stand in an English text. */
export function termsIn(english: string, { terms }: Pick<Reference, 'terms'>): Term[] {
  return termsAmong(small(wordsOf(english)), terms)
}

/** “Family name” is one concept; “name” inside it is not a second one. */
function termsAmong(words: string[], terms: readonly Term[]): Term[] {
  const found = terms.flatMap((term) => {
    const concept = conceptIn(term, words)
    return concept ? [{ term, concept }] : []
  })
  return found.filter(({ concept }) => !found.some((other) => other.concept.length > concept.length && contains(other.concept, concept))).map(({ term }) => term)
}

function conceptIn({ english, where }: Term, words: string[]): string[] | undefined {
  const concepts = english.map((concept) => small(wordsOf(concept)))
  if (where === 'alone') return concepts.find((concept) => concept.join(' ') === words.join(' '))
  if (where === 'labels' && words.length > longestLabel) return undefined
  return concepts.find((concept) => contains(words, concept))
}

function contains(words: string[], part: string[]): boolean {
  return words.some((_, start) => part.every((word, index) => words[start + index] === word))
}

/** Base form first: Tiaki is found in tiakina. Short words (rā, tā) have to stand whole, or tāna would do. */
function containsStem(words: string[], stem: string[]): boolean {
  const matches = (word: string | undefined, part: string) => word === part || (part.length >= 4 && word?.startsWith(part) === true)
  return words.some((_, start) => stem.every((part, index) => matches(words[start + index], part)))
}

function small(words: string[]): string[] {
  return words.map((word) => word.toLowerCase())
}
