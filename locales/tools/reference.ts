import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Fault } from './faults.ts'
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

/** What the checks know beside the bundles: sources.json and terms.json of the package, and a root's own, if it has them. */
export interface Reference {
  sources: Map<string, Source>
  terms: Term[]
  opposites: [string, string][]
  names: Set<string>
  misspelled: Map<string, string>
}

export function readReference(root: string, faults: Fault[]): Reference {
  const reference: Reference = { sources: new Map(), terms: [], opposites: [], names: new Set(), misspelled: new Map() }
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
  for (const name of list<string>('names')) reference.names.add(name.toLowerCase())
  for (const [wrong, right] of Object.entries((entries.get('misspelled') ?? {}) as Record<string, string>)) reference.misspelled.set(wrong, right)
}
