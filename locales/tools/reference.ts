import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Fault } from './faults.ts'
import { withoutMacrons } from './messages.ts'
import { readJson } from './readJson.ts'
import { home } from './roots.ts'
import { isStandingName } from './standing.ts'

/** A publication, an interface or a data set in which Māori was found. */
export interface Source {
  title: string
  /** Two sources of one publisher count as one. */
  publisher: string
  kind: 'official' | 'interface' | 'data'
  licence?: string
  url?: string
  /** The id of the source whose words this one repeats: a copy is no second voice. */
  origin?: string
}

/** One Māori term for an English concept. */
export interface Term {
  english: string[]
  mi: string
  /** `alone`: where it is the whole text; `labels`: in texts of up to three words; `everywhere`: in sentences too. */
  where: 'alone' | 'labels' | 'everywhere'
}

/** A Māori word that looks right for an English one and means something else. */
export interface FalseFriend {
  english: string[]
  /** Only where one of these stands nearby: “right” is a side beside “left” alone. */
  beside?: string[]
  mi: string
  note: string
}

/** What the checks know beside the bundles: sources.json and terms.json of the package, and a root's own, if it has them. */
export interface Reference {
  sources: Map<string, Source>
  terms: Term[]
  opposites: [string, string][]
  falseFriends: FalseFriend[]
  names: Set<string>
  misspelled: Map<string, string>
  /** Words whose macrons published sources agree on. */
  withMacrons: string[]
  /** Words, without their macrons, that Māori has with other macrons too, and with another meaning: *keke* and *kēkē*. */
  macronPairs: Set<string>
}

export function readReference(root: string, faults: Fault[]): Reference {
  const reference: Reference = { sources: new Map(), terms: [], opposites: [], falseFriends: [], names: new Set(), misspelled: new Map(), withMacrons: [], macronPairs: new Set() }
  for (const folder of new Set([home, root])) {
    addSources(join(folder, 'sources.json'), reference, faults)
    addTerms(join(folder, 'terms.json'), reference, faults)
  }
  return reference
}

function addSources(path: string, { sources }: Reference, faults: Fault[]): void {
  const { file, entries, lines } = readJson(path, faults)
  for (const [id, value] of entries) {
    const source = value as Source
    const fault = (message: string) => faults.push({ level: 'error', file, line: lines.get(id), key: id, message })
    if (sources.has(id)) fault('is the name of a source of the library; choose another')
    else if (!source?.title || !source.publisher) fault('needs a "title" and a "publisher"')
    else if (!['official', 'interface', 'data'].includes(source.kind)) fault('needs a "kind": "official", "interface" or "data"')
    else if (source.origin && !entries.has(source.origin) && !sources.has(source.origin)) fault(`names an "origin" that is no source: "${source.origin}"`)
    else sources.set(id, source)
  }
}

/** A list that contradicts itself would have every string at fault. */
function checkTermsAgree({ terms, opposites }: Reference, file: string, faults: Fault[]): void {
  const termOf = (english: string) => terms.filter((term) => term.english.some((concept) => concept.toLowerCase() === english))
  for (const english of new Set(terms.flatMap((term) => term.english))) {
    const several = termOf(english.toLowerCase())
    if (several.length > 1) faults.push({ level: 'error', file, key: english, message: `has two terms for one concept: ${several.map(({ mi }) => mi).join(' and ')}` })
  }
  for (const [one, other] of opposites) {
    const shared = termOf(one).find(({ mi }) => termOf(other).some((term) => term.mi === mi))
    if (shared) faults.push({ level: 'error', file, key: one, message: `has one term, ${shared.mi}, for “${one}” and for its opposite “${other}”` })
  }
}

function addTerms(path: string, reference: Reference, faults: Fault[]): void {
  if (!existsSync(path)) return
  const { file, entries } = readJson(path, faults)
  const list = <T>(key: string) => (Array.isArray(entries.get(key)) ? entries.get(key) : []) as T[]
  for (const term of list<Term & { standing?: string; sources?: string[] }>('terms')) {
    const fault = (message: string) => faults.push({ level: 'error', file, key: term.english?.[0], message })
    if (!Array.isArray(term.english) || !term.mi) fault('a term needs "english" (a list) and "mi"')
    else if (!['alone', 'labels', 'everywhere'].includes(term.where)) fault('needs "where": "alone", "labels" or "everywhere"')
    else if (!isStandingName(term.standing)) fault('needs its own "standing"')
    else {
      for (const id of term.sources ?? []) if (!reference.sources.has(id)) fault(`names a source that is not in sources.json: "${id}"`)
      reference.terms.push(term)
    }
  }
  reference.opposites.push(...list<[string, string]>('opposites'))
  for (const friend of list<FalseFriend>('falseFriends')) {
    if (Array.isArray(friend.english) && friend.mi && friend.note) reference.falseFriends.push(friend)
    else faults.push({ level: 'error', file, key: friend.mi, message: 'a false friend needs "english" (a list), "mi" and a "note" that says what the Māori means' })
  }
  reference.withMacrons.push(...list<string>('withMacrons'))
  for (const word of list<string>('macronPairs')) reference.macronPairs.add(withoutMacrons(word))
  for (const name of list<string>('names')) reference.names.add(name.toLowerCase())
  for (const [wrong, right] of Object.entries((entries.get('misspelled') ?? {}) as Record<string, string>)) reference.misspelled.set(wrong, right)
  checkTermsAgree(reference, file, faults)
}
