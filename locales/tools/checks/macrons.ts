import { withoutMacrons } from '../messages.ts'
import type { Reference } from '../reference.ts'
import { standingOf, textOf } from '../roots.ts'
import type { Root } from '../roots.ts'
import { wordsOf } from './spelling.ts'

/** The spellings of one word: how often the bundles have each, and those that terms, sources and the list of words vouch for. */
interface Known {
  seen: Map<string, number>
  listed: Set<string>
}

/** By the word without its macrons. */
export type Spellings = Map<string, Known>

/** The spellings of all words in the bundles of some roots, in what they cite, in the terms and in the list of words with macrons. */
export function spellingsOf(roots: readonly Root[], { terms, withMacrons }: Reference): Spellings {
  const spellings: Spellings = new Map()
  const add = (text: string, listed: boolean) => {
    for (const word of wordsOf(text)) {
      const small = word.normalize('NFC').toLowerCase()
      const bare = withoutMacrons(small)
      // Some publications leave all macrons out, so that a word without them proves nothing there.
      if (listed && small === bare) continue
      const known = spellings.get(bare) ?? { seen: new Map<string, number>(), listed: new Set<string>() }
      spellings.set(bare, known)
      if (listed) known.listed.add(small)
      else known.seen.set(small, (known.seen.get(small) ?? 0) + 1)
    }
  }
  for (const namespace of roots.flatMap(({ namespaces }) => namespaces)) {
    for (const key of namespace.mi.entries.keys()) {
      add(textOf(namespace.mi, key) ?? '', false)
      for (const { text } of standingOf(namespace, key)?.sources ?? []) add(text, true)
    }
  }
  for (const { mi } of terms) add(mi, true)
  for (const word of withMacrons) add(word, true)
  return spellings
}

/** Whether somebody vouches for a word as it is spelled, macrons and all. */
export function isListed(word: string, spellings: Spellings): boolean {
  return spellings.get(withoutMacrons(word))?.listed.has(word) === true
}

/**
 * Words that terms, sources or the list of words spell with other macrons, however often the slip was made; and words that
 * stand elsewhere with other macrons more often. Words that Māori has with and without are let be.
 */
export function macronWarnings(text: string, spellings: Spellings, { macronPairs }: Reference): string[] {
  return [...new Set(wordsOf(text))].flatMap((word) => {
    const small = word.normalize('NFC').toLowerCase()
    const bare = withoutMacrons(small)
    const known = spellings.get(bare)
    if (!known || macronPairs.has(bare) || known.listed.has(small)) return []
    const pairs = `other macrons make another word. If both are right, add "${bare}" to "macronPairs" in terms.json`
    if (known.listed.size > 0) return [`has “${word}”, which is ${[...known.listed].map((other) => `“${other}”`).join(' or ')} in the terms, in a source or in the list of words: ${pairs}`]
    const here = known.seen.get(small) ?? 0
    const [other, times] = [...known.seen].filter(([spelling]) => spelling !== small).sort(([, a], [, b]) => b - a)[0] ?? ['', 0]
    // Where both are as frequent, a macron was lost more probably than gained.
    if (times < here || (times === here && small !== bare) || times === 0) return []
    return [`has “${word}”, which is “${other}” elsewhere (${times} ${times === 1 ? 'time' : 'times'}): ${pairs}`]
  })
}
