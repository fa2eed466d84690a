import type { Coverage, Word, WordSource, WordsReport } from './publicTypes.ts'
import type { Reference } from './reference.ts'
import { standingOf, textOf } from './roots.ts'
import type { Namespace, Root } from './roots.ts'
import { effectiveStanding, isStale } from './standing.ts'
import type { Citation } from './standing.ts'

/** Every string of a root with all that is known about it, for pages that show the words. */
export function wordsReport(root: Root, reference: Reference): WordsReport {
  const words = root.namespaces.flatMap((namespace) => wordsOf(namespace, reference))
  const coverage = Object.fromEntries(root.namespaces.map(({ ns }) => [ns, coverageOf(words.filter((word) => word.ns === ns))]))
  return { words, coverage, total: coverageOf(words) }
}

function wordsOf(namespace: Namespace, reference: Reference): Word[] {
  return [...namespace.en.entries.keys()].flatMap((key): Word[] => {
    const [en, mi, entry] = [textOf(namespace.en, key), textOf(namespace.mi, key), standingOf(namespace, key)]
    if (en === undefined) return []
    if (mi === undefined) return [{ ns: namespace.ns, key, en }]
    const stale = isStale(entry, en)
    return [{
      ns: namespace.ns,
      key,
      en,
      mi,
      standing: entry?.standing ?? 'draft',
      ...(stale && { stale, madeFrom: entry?.english }),
      ...(entry?.sources && { sources: entry.sources.flatMap((citation) => sourceOf(citation, reference)) }),
      // Whoever answered for other words does not answer for these.
      ...(effectiveStanding(entry, en) === 'reviewed' && { reviewer: entry?.reviewer, licence: entry?.licence, date: entry?.date }),
      note: entry?.note,
    }]
  })
}

function sourceOf({ source, text, english, where }: Citation, { sources }: Reference): WordSource[] {
  const known = sources.get(source)
  return known ? [{ source, title: known.title, publisher: known.publisher, text, english, where, url: known.url, licence: known.licence }] : []
}

export function coverageOf(words: readonly Word[]): Coverage {
  const count = { total: words.length, reviewed: 0, published: 0, attested: 0, draft: 0, missing: 0, stale: 0 }
  for (const word of words) {
    if (word.stale) count.stale += 1
    if (word.mi === undefined) count.missing += 1
    else count[word.stale ? 'draft' : (word.standing ?? 'draft')] += 1
  }
  return count
}
