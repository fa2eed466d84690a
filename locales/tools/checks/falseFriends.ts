import type { Reference } from '../reference.ts'
import { wordsOf } from './spelling.ts'

/** Māori words that were taken for what their English means elsewhere. */
export function falseFriendWarnings(maori: string, english: string, { falseFriends }: Reference): string[] {
  const [from, to] = [english, maori].map((text) => new Set(wordsOf(text).map((word) => word.toLowerCase())))
  const has = (words: readonly string[]) => words.find((word) => from!.has(word))
  return falseFriends.flatMap(({ english: concepts, beside, mi, note }) => {
    const concept = has(concepts)
    // A label such as “Right title” names a side; a sentence mostly says that something is right.
    const side = !beside || has(beside) !== undefined || (concept !== undefined && wordsOf(english)[0]?.toLowerCase() === concept && from!.size <= 3)
    return concept !== undefined && to!.has(mi) && side ? [`has “${mi}” for “${concept}”: ${note}`] : []
  })
}
