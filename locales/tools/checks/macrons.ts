import { withoutMacrons } from '../messages.ts'
import type { Reference } from '../reference.ts'
import { standingOf, textOf } from '../roots.ts'
import type { Root } from '../roots.ts'
import { wordsOf } from './spelling.ts'

/** How often each spelling was seen, by the word without its macrons. */
export type Spellings = Map<string, Map<string, number>>

/** The spellings of all words in the bundles of some roots, in what they cite, in the terms and in the list of words with macrons. */
export function spellingsOf(roots: readonly Root[], { terms, withMacrons }: Reference): Spellings {
  const spellings: Spellings = new Map()
  const add = (text: string, onlyMacrons = false) => {
    for (const word of wordsOf(text)) {
      const small = word.normalize('NFC').toLowerCase()
      const bare = withoutMacrons(small)
      // Some publications leave all macrons out, so that a word without them proves nothing there.
      if (onlyMacrons && small === bare) continue
      const known = spellings.get(bare) ?? new Map<string, number>()
      spellings.set(bare, known.set(small, (known.get(small) ?? 0) + 1))
    }
  }
  for (const namespace of roots.flatMap(({ namespaces }) => namespaces)) {
    for (const key of namespace.mi.entries.keys()) {
      add(textOf(namespace.mi, key) ?? '')
      const sources = standingOf(namespace, key)?.sources
      for (const { text } of Array.isArray(sources) ? sources : []) if (text) add(text, true)
    }
  }
  for (const { mi } of terms) add(mi)
  for (const word of withMacrons) add(word, true)
  return spellings
}

/** Words that stand elsewhere with other macrons, and more often so. Words that Māori has with and without are let be. */
export function macronWarnings(text: string, spellings: Spellings, { macronPairs }: Reference): string[] {
  return [...new Set(wordsOf(text))].flatMap((word) => {
    const small = word.normalize('NFC').toLowerCase()
    const bare = withoutMacrons(small)
    const known = spellings.get(bare)
    if (!known || macronPairs.has(bare)) return []
    const here = known.get(small) ?? 0
    const [other, times] = [...known].filter(([spelling]) => spelling !== small).sort(([, a], [, b]) => b - a)[0] ?? ['', 0]
    // Where both are as frequent, a macron was lost more probably than gained.
    if (times < here || (times === here && small !== bare) || times === 0) return []
    return [`has “${word}”, which is “${other}” elsewhere (${times} ${times === 1 ? 'time' : 'times'}): other macrons make another word. If both are right, add "${bare}" to "macronPairs" in terms.json`]
  })
}
