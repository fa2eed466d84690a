/** Where a Māori string came from, as `standing/<ns>.json` tells it for each key. */
export type StandingName = 'reviewed' | 'published' | 'attested' | 'draft'
export const standingNames: readonly StandingName[] = ['reviewed', 'published', 'attested', 'draft']

export function isStandingName(value: unknown): value is StandingName {
  return standingNames.includes(value as StandingName)
}

export interface Citation {
  /** An id in sources.json. */
  source: string
  /** Its Māori, word for word. */
  text: string
  /** Its English, where it has one. */
  english?: string
  /** Where in the source: a key, a page, a version. */
  where?: string
}

export interface Standing {
  standing: StandingName
  /** The English that the Māori was made from. When the English changes, the Māori is stale. */
  english: string
  sources?: Citation[]
  reviewer?: string
  licence?: string
  date?: string
  note?: string
  /** English concepts of terms.json whose Māori term this string rightly does without; the note says why, or the reviewer has chosen so. */
  otherTerms?: string[]
}

/** True when the English has changed since the Māori was made. */
export function isStale(standing: Standing | undefined, english: string | undefined): boolean {
  return standing !== undefined && standing.english !== english
}

/** What a string counts as: nothing known and stale both count as draft. */
export function effectiveStanding(standing: Standing | undefined, english: string | undefined): StandingName {
  if (!standing || isStale(standing, english)) return 'draft'
  return standing.standing
}
