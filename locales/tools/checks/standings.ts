import type { Fault } from '../faults.ts'
import type { Reference, Source } from '../reference.ts'
import { textOf } from '../roots.ts'
import type { Namespace } from '../roots.ts'
import { isStale, isStandingName, standingNames } from '../standing.ts'
import type { Citation, Standing } from '../standing.ts'

const known = ['standing', 'english', 'sources', 'reviewer', 'licence', 'date', 'note', 'otherTerms']

/** Whether each Māori string has earned the standing that it claims. */
export function checkStandings({ en, mi, standing }: Namespace, { sources }: Reference, faults: Fault[]): void {
  for (const [key, value] of standing.entries) {
    const add = (level: Fault['level'], message: string) => faults.push({ level, file: standing.file, line: standing.lines.get(key), key, message })
    const error = (message: string) => add('error', message)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      error('has to be an object: { "standing": "draft", "english": … }')
      continue
    }
    const entry = value as Standing
    for (const field of Object.keys(entry)) if (!known.includes(field)) error(`has the unknown field "${field}"; known are ${known.join(', ')}`)
    if (!isStandingName(entry.standing)) error(`claims the standing "${entry.standing}"; there are ${standingNames.join(', ')}`)
    if (typeof entry.english !== 'string' || entry.english === '') error('lacks "english": the English that the Māori was made from, word for word')
    const english = textOf(en, key)
    if (entry.english && english !== undefined && isStale(entry, english)) {
      add('warning', `is stale and counts as draft: made from “${entry.english}”, but ${en.file} now says “${english}”. Look at the Māori again, then copy the new English here`)
    }
    if (entry.otherTerms && !entry.note) error('has "otherTerms" without a "note" that says why')

    const cited = (Array.isArray(entry.sources) ? entry.sources : []).filter((citation) => {
      if (!sources.has(citation.source)) error(`cites "${citation.source}", which is not in sources.json`)
      else if (!citation.text) error(`cites "${citation.source}" without its "text"`)
      return sources.has(citation.source) && Boolean(citation.text)
    })
    const text = textOf(mi, key)
    if (text !== undefined) checkClaim(entry, text, cited, sources, error)
  }
}

function checkClaim(entry: Standing, text: string, cited: Citation[], sources: Map<string, Source>, error: (message: string) => void): void {
  const agreeing = cited.filter((citation) => sameWords(citation.text, text))
  if (entry.standing === 'reviewed') {
    if (!entry.reviewer?.trim()) error('is marked reviewed but names no "reviewer"')
    if (!entry.licence?.trim()) error('is marked reviewed but lacks the reviewer’s "licence" as a translator')
    if (!isDate(entry.date)) error('is marked reviewed but has no "date" of the form 2026-11-21')
  }
  if (entry.standing === 'published' && !agreeing.some(({ source }) => sources.get(source)!.kind === 'official')) {
    error(`is marked published, but no official source among its citations says “${text}” word for word`)
  }
  if (entry.standing === 'attested') {
    const both = agreeing.filter((citation) => citation.english !== undefined && sameWords(citation.english, entry.english))
    const publishers = new Set(both.map(({ source }) => originOf(source, sources).publisher))
    if (publishers.size < 2) {
      const count = publishers.size === 1 ? `only ${[...publishers][0]} does` : 'none does'
      error(`is marked attested, which needs two sources of different publishers (a copy counts as its origin) that say “${text}” for “${entry.english}”: ${count}`)
    }
  }
}

/** The first publisher of a source's words. A chain of origins that runs in a circle ends where it began. */
function originOf(id: string, sources: Map<string, Source>): Source {
  const seen = new Set<string>()
  let source = sources.get(id)!
  while (source.origin && !seen.has(source.origin)) {
    seen.add(source.origin)
    source = sources.get(source.origin) ?? source
  }
  return source
}

/** Equal up to capitals and the punctuation around the text. Macrons count: they make other words. */
export function sameWords(a: string, b: string): boolean {
  const plain = (text: string) => text.normalize('NFC').toLowerCase().replace(/^[^\p{L}\p{N}{<]+|[^\p{L}\p{N}}>]+$/gu, '').replace(/\s+/g, ' ')
  return plain(a) === plain(b)
}

/** True for a day that there was or will be, written 2026-11-21. */
export function isDate(date: string | undefined): boolean {
  if (!date || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return false
  const time = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date)
}
