import { englishIn, englishWordsOf } from '../checks/english.ts'
import { isListed, spellingsOf } from '../checks/macrons.ts'
import type { Spellings } from '../checks/macrons.ts'
import type { Standing } from '../standing.ts'
import { checkChanges } from './checkChanges.ts'
import type { Opened } from './checkChanges.ts'
import { fingerprint, itemsOf, rootId, tidy, whereOf } from './items.ts'
import type { Item } from './items.ts'
import { judge } from './judge.ts'
import type { Policy, Verdict } from './judge.ts'
import { lostMacrons } from './lostMacrons.ts'
import { refuseWhole, severalLost } from './refuseWhole.ts'
import type { Pair } from './refuseWhole.ts'
import type { Returned } from './returned.ts'
import { reviewersTerms } from './reviewersTerms.ts'

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

/**
 * Puts what came back beside what is here. Nothing is written.
 * @param beside other roots, whose checks the library's words can break
 * @throws {Unreadable} when a program has done something to the whole file.
 */
export function merge(returned: readonly Returned[], roots: readonly Opened[], policy: Policy, beside: readonly Opened[] = []): Merge {
  const result: Merge = { changes: [], refused: [], remarks: [], same: 0, untranslated: 0 }
  const pairs = pairsOf(returned, roots, result)
  refuseWhole(pairs)
  const spellings = new Map(roots.map(({ root, reference }) => [reference, spellingsOf([root], reference)]))
  const englishWords = englishWordsOf(roots.map(({ root }) => root))
  const losses = new Map(pairs.map((pair) => [pair, lossIn(pair, spellings.get(pair.reference)!)]))
  // Where some were lost for certain, the others were not chosen either.
  const broken = [...losses.values()].filter(({ certain }) => certain).length >= severalLost
  for (const [pair, { words, certain }] of losses) {
    const { one, item, reference } = pair
    const english = (text: string) => englishIn(text, englishWords, reference)
    take(judge(one, item, policy, { english, reference }), pair, { words, certain: certain || broken }, result)
  }
  checkChanges(result, roots, beside)
  return result
}

/** Finds the string of each that came back; what is unknown or stands twice is refused. */
function pairsOf(returned: readonly Returned[], roots: readonly Opened[], { remarks, refused }: Merge): Pair[] {
  const items = new Map(roots.flatMap(({ root, reference }) => itemsOf(root).map((item) => [whereOf(item), { item, reference }])))
  const seen = new Map<string, Returned>()
  // A root can have another path on another machine; with one on each side there is no doubt.
  const only = roots.length === 1 && new Set(returned.map(({ root }) => root)).size === 1 ? rootId(roots[0]!.root.path) : undefined
  return returned.flatMap((one): Pair[] => {
    const { place } = one
    const where = `${only ?? one.root}/${one.ns}/${one.key}`
    const known = items.get(where)
    const twin = seen.get(where)
    seen.set(where, one)
    if (one.comment) remarks.push({ place, remark: `the translator writes: ${one.comment}` })
    if (!known) {
      refused.push({ place, reason: 'is unknown here: no English file has that key. It was renamed or taken out since the file was made, or “Where” was changed. Export it again' })
      return []
    }
    if (!twin) return [{ one, ...known }]
    if (twin.maori !== one.maori || twin.mark !== one.mark) refused.push({ place, reason: `stands twice in the file, with different answers (see also ${twin.place}). Keep one` })
    return []
  })
}

interface Loss {
  words: string[]
  /** Whether somebody vouches for one of the words with its macrons. */
  certain: boolean
}

function lossIn({ one, item, reference }: Pair, spellings: Spellings): Loss {
  const words = lostMacrons(tidy(one.maori ?? ''), item.mi ?? '', reference)
  return { words, certain: words.some((word) => isListed(word, spellings)) }
}

function take(verdict: Verdict, { one, item, reference }: Pair, lost: Loss, result: Merge): void {
  const { place } = one
  const refuse = (reason: string) => void result.refused.push({ place, reason })
  const say = (remark: string) => void result.remarks.push({ place, remark })
  if (verdict.kind === 'refused') return refuse(verdict.reason)
  if (!('mi' in verdict)) {
    result[verdict.kind] += 1
    if (verdict.kind === 'untranslated' && item.mi !== undefined && fingerprint(one.maori) !== one.fingerprint) say('came back empty or in English; the Māori that is here stays. To take it out, remove it by hand')
    return
  }
  const quoted = lost.words.map((word) => `“${word}”`).join(', ')
  if (quoted !== '' && (verdict.kind === 'draft' || lost.certain)) {
    return refuse(`has lost the macrons of ${quoted}: it was “${item.mi}”, and the file has “${verdict.mi}”. Type them again; if the word has none, correct it here by hand`)
  }
  if (quoted !== '') say(`has no longer the macrons of ${quoted}; the reviewer decides`)
  const others = verdict.kind === 'reviewed' ? reviewersTerms(verdict, item, reference) : []
  if (others.length > 0) say(`has another word than terms.json: ${others.map(({ term, concept }) => `“${concept}” is ${term.mi} there`).join(', ')}. The reviewer decides, and its standing names what was chosen otherwise`)
  const entry = others.length > 0 ? { ...verdict.entry, otherTerms: [...(verdict.entry.otherTerms ?? []), ...others.map(({ term }) => term.english[0]!)] } : verdict.entry
  result.changes.push({ place, item, ...verdict, entry })
  if (verdict.kind === 'reviewed') return
  if (one.mark === 'kept') say('carries the mark of the review with which it was sent, and its words have changed: nobody has marked them anew, so it becomes a draft')
  else if (!['draft', 'missing', 'stale'].includes(item.status)) say(`was ${item.status}; its words have changed without a review, so it becomes a draft`)
}
