import { isDate, todayInNewZealand } from '../day.ts'
import type { Fault } from '../faults.ts'
import type { Reference, Source } from '../reference.ts'
import { textOf } from '../roots.ts'
import type { Namespace } from '../roots.ts'
import { isStale, isStandingName, standingNames } from '../standing.ts'
import type { Citation, Standing } from '../standing.ts'
import { isLicence, isName } from './people.ts'
import { isObject, shapeFaults, standingFields, standingFrom } from './standingShape.ts'
import { wordsOf } from './spelling.ts'
import { termsIn } from './terms.ts'

const known: readonly string[] = standingFields
const reviewFields = ['reviewer', 'licence', 'date'] as const

/** Whether each Māori string has earned the standing that it claims. */
export function checkStandings({ en, mi, standing }: Namespace, reference: Reference, faults: Fault[]): void {
  const { sources } = reference
  for (const [key, value] of standing.entries) {
    const add = (level: Fault['level'], message: string) => faults.push({ level, file: standing.file, line: standing.lines.get(key), key, message })
    const error = (message: string) => add('error', message)
    const entry = standingFrom(value)
    if (!isObject(value) || !entry) {
      error('has to be an object: { "standing": "draft", "english": … }')
      continue
    }
    for (const field of Object.keys(value)) if (!known.includes(field)) error(`has the unknown field "${field}"; known are ${known.join(', ')}`)
    for (const fault of shapeFaults(value)) error(fault)
    if (!isStandingName(value['standing'])) error(`claims the standing "${String(value['standing'])}"; there are ${standingNames.join(', ')}`)
    if (!entry.english) error('lacks "english": the English that the Māori was made from, word for word')
    const english = textOf(en, key)
    if (entry.english && english !== undefined && isStale(entry, english)) {
      add('warning', `is stale and counts as draft: made from “${entry.english}”, but ${en.file} now says “${english}”. Look at the Māori again, then copy the new English here`)
    }
    if (entry.otherTerms && !entry.note && entry.standing !== 'reviewed') error('has "otherTerms" without a "note" that says why')
    const answers = reviewFields.filter((field) => value[field] !== undefined)
    if (entry.standing !== 'reviewed' && answers.length > 0) error(`has ${answers.map((field) => `"${field}"`).join(', ')}, but is no review: nobody answers for it. Take that out, or mark it reviewed if it was`)

    const cited = (entry.sources ?? []).filter((citation) => {
      if (!sources.has(citation.source)) error(`cites "${citation.source}", which is not in sources.json`)
      else if (!citation.text) error(`cites "${citation.source}" without its "text"`)
      return sources.has(citation.source) && Boolean(citation.text)
    })
    const text = textOf(mi, key)
    if (text !== undefined) checkClaim(entry, text, cited, reference, add)
  }
}

function checkClaim(entry: Standing, text: string, cited: Citation[], reference: Reference, add: (level: Fault['level'], message: string) => void): void {
  const { sources } = reference
  const error = (message: string) => add('error', message)
  const agreeing = cited.filter((citation) => sameWords(citation.text, text))
  if (entry.standing === 'reviewed') {
    if (!isName(entry.reviewer ?? '')) error('is marked reviewed but names no "reviewer"')
    if (!isLicence(entry.licence ?? '')) error('is marked reviewed but lacks the reviewer’s "licence" as a translator')
    if (!isDate(entry.date)) error('is marked reviewed but has no "date" of the form 2026-11-21')
    else if (entry.date > todayInNewZealand()) error(`is marked reviewed on ${entry.date}, which is still to come`)
  }
  if (entry.standing === 'published') {
    const official = agreeing.filter(({ source }) => sources.get(source)!.kind === 'official')
    if (official.length === 0) error(`is marked published, but no official source among its citations says “${text}” word for word`)
    else if (!entry.note && entry.english && official.every(({ english }) => english !== undefined && !areAboutOne(english, entry.english, reference))) {
      add('warning', `is marked published, but its official source has these words for quite another English: “${official[0]!.english}”, and not “${entry.english}”. If it fits all the same, say in a "note" why`)
    }
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

/** Two English texts about one thing have a word or a term in common; “Contact us” and “Search” have none. */
function areAboutOne(one: string, other: string, reference: Reference): boolean {
  const terms = termsIn(one, reference)
  if (termsIn(other, reference).some((term) => terms.includes(term))) return true

  const words = new Set(wordsOf(one).map((word) => word.toLowerCase()))
  return wordsOf(other).some((word) => words.has(word.toLowerCase()))
}

/** Equal up to capitals and the punctuation around the text. Macrons count: they make other words. */
export function sameWords(a: string, b: string): boolean {
  const plain = (text: string) => text.normalize('NFC').toLowerCase().replace(/^[^\p{L}\p{N}{<]+|[^\p{L}\p{N}}>]+$/gu, '').replace(/\s+/g, ' ')
  return plain(a) === plain(b)
}
