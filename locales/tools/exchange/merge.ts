import { otherTerms } from '../checks/terms.ts'
import type { Reference } from '../reference.ts'
import type { Root } from '../roots.ts'
import type { Standing } from '../standing.ts'
import { checkChanges } from './checkChanges.ts'
import { fingerprint, itemsOf, rootId, whereOf } from './items.ts'
import type { Item } from './items.ts'
import { judge } from './judge.ts'
import type { Policy } from './judge.ts'
import type { Returned } from './returned.ts'

export interface Change {
  place: string
  item: Item
  kind: 'reviewed' | 'draft'
  mi: string
  entry: Standing
}

/** What reading a file in would do. */
export interface Merge {
  changes: Change[]
  /** Why a string is not taken, by where it stands in the file. */
  refused: { place: string; reason: string }[]
  /** What whoever reads the file in should see and may let pass. */
  remarks: { place: string; remark: string }[]
  same: number
  untranslated: number
}

/** Puts what came back beside what is here. Nothing is written. */
export function merge(returned: readonly Returned[], roots: readonly { root: Root; reference: Reference }[], policy: Policy): Merge {
  const result: Merge = { changes: [], refused: [], remarks: [], same: 0, untranslated: 0 }
  const items = new Map(roots.flatMap(({ root }) => itemsOf(root)).map((item) => [whereOf(item), item]))
  const seen = new Map<string, Returned>()
  // A root can have another path on another machine; with one on each side there is no doubt.
  const only = roots.length === 1 && new Set(returned.map(({ root }) => root)).size === 1 ? rootId(roots[0]!.root.path) : undefined

  for (const one of returned) {
    const { place } = one
    const where = `${only ?? one.root}/${one.ns}/${one.key}`
    const item = items.get(where)
    const twin = seen.get(where)
    seen.set(where, one)
    if (one.comment) result.remarks.push({ place, remark: `the translator writes: ${one.comment}` })
    if (!item) {
      result.refused.push({ place, reason: 'is unknown here: no English file has that key. It was renamed or taken out since the file was made, or “Where” was changed. Export it again' })
      continue
    }
    if (twin) {
      if (twin.maori !== one.maori || twin.mark !== one.mark) result.refused.push({ place, reason: `stands twice in the file, with different answers (see also ${twin.place}). Keep one` })
      continue
    }
    const verdict = judge(one, item, policy)
    if (verdict.kind === 'refused') result.refused.push({ place, reason: verdict.reason })
    else if (verdict.kind === 'reviewed' || verdict.kind === 'draft') {
      const entry = verdict.kind === 'reviewed' ? withReviewersTerms(verdict, item, roots) : verdict.entry
      result.changes.push({ place, item, ...verdict, entry })
      if (entry !== verdict.entry) result.remarks.push({ place, remark: `has another word than terms.json; the reviewer decides, and its standing says so: ${entry.note}` })
      if (verdict.kind === 'draft' && item.status !== 'draft' && item.status !== 'missing' && item.status !== 'stale') {
        result.remarks.push({ place, remark: `was ${item.status}; its words have changed without a review, so it becomes a draft` })
      }
    } else {
      result[verdict.kind] += 1
      if (verdict.kind === 'untranslated' && item.mi !== undefined && fingerprint(one.maori) !== one.fingerprint) {
        result.remarks.push({ place, remark: 'came back empty or in English; the Māori that is here stays. To take it out, remove it by hand' })
      }
    }
  }
  checkChanges(result, roots)
  return result
}

/** Who has a licence knows better than a list; the standing says that the list was not forgotten. */
function withReviewersTerms({ mi, entry }: { mi: string; entry: Standing }, item: Item, roots: readonly { root: Root; reference: Reference }[]): Standing {
  const { reference } = roots.find(({ root }) => root === item.root)!
  const others = otherTerms(item.en, mi, entry.otherTerms ?? [], reference)
  if (others.length === 0) return entry
  const note = `${entry.reviewer} chose another word than the list of terms has: ${others.map(({ term, concept }) => `“${concept}” is ${term.mi} there`).join(', ')}.`
  return { ...entry, note: entry.note ? `${entry.note} ${note}` : note, otherTerms: [...(entry.otherTerms ?? []), ...others.map(({ term }) => term.english[0]!)] }
}
