import type { Language, Words } from '@reorua/i18n'
import { fold, normalise, search, searchIndex, type SearchIndex } from '@reorua/reo'
import type { AnswerOption } from './AnswerOption.js'

/** Says words in one language, whatever is read. */
export type SayIn = (words: Words, language: Language) => string

/** An option under one of its names. */
export interface Named {
  option: AnswerOption
  name: string
}

/** Every option under its name in each language, and under its other names. */
export function namedOptions(options: readonly AnswerOption[], sayIn: SayIn): Named[] {
  return options.flatMap((option) => {
    const names = new Set([sayIn(option.label, 'mi'), sayIn(option.label, 'en'), ...(option.otherNames ?? [])])
    return [...names].map((name) => ({ option, name }))
  })
}

/** Makes options ready to be found by their names. */
export function indexOfNames(options: readonly AnswerOption[], sayIn: SayIn): SearchIndex<Named> {
  return searchIndex(namedOptions(options, sayIn), ({ name }) => name)
}

/** The options that were meant by what was typed, best first, each once. */
export function findNamed(index: SearchIndex<Named>, typed: string): AnswerOption[] {
  return [...new Set(search(index, typed, { mode: 'word' }).map(({ item }) => item.option))]
}

/**
 * The one option whose whole name was typed, with or without macrons. Where several are written alike but for these
 * (keke, kēkē), it is the one that was typed letter by letter; where none is, nobody can tell.
 */
export function exactly(named: readonly Named[], typed: string): AnswerOption | undefined {
  const key = fold(typed)
  if (!key.trim()) return undefined
  const alike = named.filter(({ name }) => fold(name) === key)
  const spelled = alike.filter(({ name }) => spelling(name) === spelling(typed))
  return only(alike) ?? only(spelled)
}

function only(named: readonly Named[]): AnswerOption | undefined {
  const options = new Set(named.map(({ option }) => option.value))
  return options.size === 1 ? named[0]!.option : undefined
}

const spelling = (text: string) => normalise(text).trim().toLowerCase()
