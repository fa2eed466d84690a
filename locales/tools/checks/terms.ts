import type { Fault } from '../faults.ts'
import type { Reference, Term } from '../reference.ts'
import type { JsonFile } from '../readJson.ts'
import { standingOf, textOf } from '../roots.ts'
import type { Namespace } from '../roots.ts'
import { wordsOf } from './spelling.ts'

const longestLabel = 3

/** Whether each concept has its one Māori term. In a label another term is an error; in a sentence it may be right. */
export function checkTerms(namespace: Namespace, reference: Reference, faults: Fault[]): void {
  const { en, mi, standing } = namespace
  for (const key of mi.entries.keys()) {
    const [english, maori] = [textOf(en, key), textOf(mi, key)]
    if (english === undefined || maori === undefined) continue
    const excepted = standingOf(namespace, key)?.otherTerms ?? []
    const add = (level: Fault['level'], file: JsonFile, message: string) => faults.push({ level, file: file.file, line: file.lines.get(key), key, message })
    for (const { concept, own, other, opposite } of oppositeTerms(english, maori, excepted, reference)) {
      add('error', mi, `says “${maori}” for “${english}”: ${other.mi} is “${opposite}”, its opposite, and “${concept}” is ${own.mi} (terms.json)`)
    }
    for (const concept of excepted.filter((name) => !needsException(name, english, maori, reference))) {
      add('warning', standing, `names “${concept}” in "otherTerms", but its Māori has that term, or its English does not ask for it: take it out`)
    }
    for (const { term, concept } of otherTerms(english, maori, excepted, reference)) {
      const message = `says “${maori}” for “${english}”, but the term for “${concept}” is ${term.mi} (terms.json). Where another word is right, add "otherTerms": ["${term.english[0]}"] and a note to its standing`
      add(wordsOf(english).length <= longestLabel ? 'error' : 'warning', mi, message)
    }
  }
}

function needsException(name: string, english: string, maori: string, reference: Reference): boolean {
  const needed = [...otherTerms(english, maori, [], reference).map(({ term }) => term), ...oppositeTerms(english, maori, [], reference).map(({ own }) => own)]
  return needed.some((term) => term.english.includes(name))
}

/** Where the Māori has the term for the opposite of what the English says, and not its own: “Next page” that leads back. */
export function oppositeTerms(english: string, maori: string, excepted: readonly string[], { terms, opposites }: Pick<Reference, 'terms' | 'opposites'>): { concept: string; own: Term; other: Term; opposite: string }[] {
  const [from, to, stems] = [small(wordsOf(english)), small(wordsOf(maori)), stemsOf(terms)]
  const termOf = (concept: string) => terms.find((term) => term.english.some((name) => name.toLowerCase() === concept))
  const has = (term: Term) => containsStem(to, small(wordsOf(term.mi)), stems)
  return opposites.flatMap(([one, two]) => [[one, two], [two, one]] as const).flatMap(([concept, opposite]) => {
    const [own, other] = [termOf(concept), termOf(opposite)]
    if (!own || !other || !contains(from, concept.split(' ')) || contains(from, opposite.split(' '))) return []
    return !own.english.some((name) => excepted.includes(name)) && has(other) && !has(own) ? [{ concept, own, other, opposite }] : []
  })
}

/** The terms that an English text asks for and its Māori does without, unless they are among the exceptions. */
export function otherTerms(english: string, maori: string, excepted: readonly string[], { terms }: Pick<Reference, 'terms'>): { term: Term; concept: string }[] {
  const [from, to, stems] = [small(wordsOf(english)), small(wordsOf(maori)), stemsOf(terms)]
  return termsAmong(from, terms)
    .filter((term) => !term.english.some((concept) => excepted.includes(concept)) && !containsStem(to, small(wordsOf(term.mi)), stems))
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

/** Terms of one word, long enough for other words to grow from. */
function stemsOf(terms: readonly Term[]): string[] {
  return terms.flatMap(({ mi }) => (wordsOf(mi).length === 1 && mi.length >= shortestStem ? [mi.toLowerCase()] : []))
}

const shortestStem = 4

/**
 * Base form first: Tiaki is found in tiakina. A word that is, or grows from, a longer term belongs to that one: Tukuatu
 * (upload) is no form of Tuku (send). Short words (rā, tā) have to stand whole, or tāna would do.
 */
function containsStem(words: string[], stem: string[], stems: readonly string[]): boolean {
  const growsFrom = (word: string, part: string) => part.length >= shortestStem && word.startsWith(part) && !stems.some((other) => other.length > part.length && other.startsWith(part) && word.startsWith(other))
  const matches = (word: string | undefined, part: string) => word !== undefined && (word === part || growsFrom(word, part))
  return words.some((_, start) => stem.every((part, index) => matches(words[start + index], part)))
}

function small(words: string[]): string[] {
  return words.map((word) => word.toLowerCase())
}
