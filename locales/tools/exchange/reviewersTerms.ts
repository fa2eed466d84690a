import { oppositeTerms, otherTerms } from '../checks/terms.ts'
import { withoutMacrons } from '../messages.ts'
import type { Reference } from '../reference.ts'
import type { Standing } from '../standing.ts'
import type { Item } from './items.ts'

/** Who has a licence knows better than a list. But a term without its macrons was not chosen, and the opposite was not meant. */
export function reviewersTerms({ mi, entry }: { mi: string; entry: Standing }, item: Item, reference: Reference): ReturnType<typeof otherTerms> {
  const bare = { terms: reference.terms.map((term) => ({ ...term, mi: withoutMacrons(term.mi) })) }
  const excepted = entry.otherTerms ?? []
  const chosen = new Set(otherTerms(item.en, withoutMacrons(mi), excepted, bare).map(({ concept }) => concept))
  const opposite = new Set(oppositeTerms(item.en, mi, [], reference).map(({ own }) => own))
  return otherTerms(item.en, mi, excepted, reference).filter(({ term, concept }) => chosen.has(concept) && !opposite.has(term))
}
