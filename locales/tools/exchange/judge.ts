import { wordsOf } from '../checks/spelling.ts'
import { termsIn } from '../checks/terms.ts'
import { proseOf, splitKey } from '../messages.ts'
import type { Reference } from '../reference.ts'
import type { Standing } from '../standing.ts'
import { fingerprint, tidy } from './items.ts'
import type { Item } from './items.ts'
import type { Returned } from './returned.ts'
import { reviewOf } from './reviewer.ts'
import type { Reviewers } from './reviewer.ts'

export interface Policy extends Reviewers {
  /** Takes the words and leaves every mark of a review out. */
  noReviews?: boolean
  /** Says that every translated string of the file was reviewed: for tools that cannot mark one. */
  allReviewed?: boolean
}

/** What one string is judged by, beside itself. */
export interface Knowledge {
  /** The English words in a text that should be Māori. */
  english: (text: string) => string[]
  reference: Reference
}

/** What becomes of one string that came back. */
export type Verdict =
  | { kind: 'same' | 'untranslated' }
  | { kind: 'refused'; reason: string }
  | { kind: 'reviewed' | 'draft'; mi: string; entry: Standing }

/** Judges one returned string by itself; whether its words are well formed is for the checks of all bundles to say. */
export function judge(returned: Returned, item: Item, policy: Policy, knowledge: Knowledge): Verdict {
  const text = returned.maori === undefined ? '' : tidy(returned.maori)
  const before = item.mi === undefined ? '' : tidy(item.mi)
  // Without the fingerprint that was sent along, what is here now has to do.
  const sent = returned.fingerprint ?? fingerprint(item.mi)
  const touched = fingerprint(text) !== sent
  const marked = !policy.noReviews && returned.mark === 'new'

  // OmegaT and others write the English where nothing was translated.
  const english = text === tidy(item.en) && /\p{L}/u.test(proseOf(text)) && !(marked && isSameInBoth(text, knowledge))
  if (text === '' || english) {
    const what = english ? 'has the English for its Māori' : 'has no Māori'
    // Māori may do without a form for none or for one.
    const mayBeEmpty = text === '' && ['zero', 'one'].includes(splitKey(item.key).form ?? '')
    return marked && !mayBeEmpty ? { kind: 'refused', reason: `is marked as reviewed, but ${what}. Translate it, or take the mark away` } : { kind: 'untranslated' }
  }
  const reviewed = marked || (!policy.noReviews && policy.allReviewed === true)
  if (!reviewed && (!touched || text === before)) return { kind: 'same' }
  if (tidy(returned.english) !== tidy(item.en)) {
    return { kind: 'refused', reason: `is stale: its English is now “${item.en}”, and the file has “${returned.english}”. The Māori was made from other words (or the English was changed in the file, which cannot be taken from there). Export it again and look at it once more` }
  }
  if (sent !== fingerprint(item.mi) && text !== before) {
    return { kind: 'refused', reason: `has been changed here since the file was sent out: it is now “${item.mi ?? ''}”, and the file would overwrite that with “${text}”. Decide which one stands, and export it again or correct the file` }
  }
  const words = text === before ? item.mi! : text
  if (!reviewed) return { kind: 'draft', mi: words, entry: { standing: 'draft', english: item.en, ...kept(item.entry, words !== item.mi) } }

  const left = knowledge.english(text)
  if (left.length * 2 > new Set(wordsOf(text)).size) return { kind: 'refused', reason: `is marked as reviewed, but most of it is English (${left.join(', ')}). Translate it, or take the mark away; a name belongs to "names" in terms.json` }
  const review = reviewOf(returned, policy)
  if (typeof review === 'string') return { kind: 'refused', reason: review }
  const { sources, ...rest } = kept(item.entry, words !== item.mi)
  const entry: Standing = { standing: 'reviewed', english: item.en, ...(sources && { sources }), ...review, ...rest }
  const known = item.status === 'reviewed' && item.entry?.reviewer === review.reviewer && item.entry.licence === review.licence && (item.entry.date === review.date || !(returned.date ?? policy.date))
  return known && words === item.mi ? { kind: 'same' } : { kind: 'reviewed', mi: words, entry }
}

/** A name such as Tonga, which both languages write alike: no English word, and none for which there is a Māori one. */
function isSameInBoth(text: string, { english, reference }: Knowledge): boolean {
  return english(text).length === 0 && termsIn(text, reference).length === 0
}

/** What still helps when the words or their standing change: neither who once answered for other words, nor which terms that reviewer chose. */
function kept(entry: Standing | undefined, changed: boolean): Pick<Standing, 'sources' | 'note' | 'otherTerms'> {
  const { sources, note, otherTerms } = entry ?? {}
  return { ...(sources && { sources }), ...(note !== undefined && { note }), ...(otherTerms && !(changed && note === undefined) && { otherTerms }) }
}
