import { isStandingName } from '../standing.ts'
import type { Citation, Standing } from '../standing.ts'

const texts = ['english', 'reviewer', 'licence', 'date', 'note'] as const
export const standingFields = ['standing', 'english', 'sources', 'reviewer', 'licence', 'date', 'note', 'otherTerms'] as const

/** Whether a value can hold fields at all. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What is of the wrong type in an entry, so that nothing that reads it stumbles over a number. */
export function shapeFaults(entry: Record<string, unknown>): string[] {
  const wrong = (field: string, kind: string) => `has a "${field}" that is no ${kind}`
  const { sources, otherTerms } = entry
  return [
    ...texts.filter((field) => entry[field] !== undefined && typeof entry[field] !== 'string').map((field) => wrong(field, 'text')),
    ...(sources === undefined || Array.isArray(sources) ? [] : [wrong('sources', 'list')]),
    ...(Array.isArray(sources) ? sources : []).flatMap(citationFaults),
    ...(otherTerms === undefined || (Array.isArray(otherTerms) && otherTerms.every((term) => typeof term === 'string')) ? [] : [wrong('otherTerms', 'list of texts')]),
  ]
}

function citationFaults(citation: unknown): string[] {
  if (!isObject(citation)) return ['cites a source that is no object: { "source": …, "text": … }']
  const name = JSON.stringify(citation['source'] ?? '')
  return ['source', 'text', 'english', 'where'].flatMap((field, index) => {
    if (citation[field] === undefined) return index < 2 ? [`cites ${name} without its "${field}"`] : []
    return typeof citation[field] === 'string' ? [] : [`cites ${name} with a "${field}" that is no text`]
  })
}

/** An entry as far as it is of the right types: what is not, is left out, and `check` says so. */
export function standingFrom(value: unknown): Standing | undefined {
  if (!isObject(value)) return undefined
  const { standing, sources, otherTerms } = value
  const known = texts.filter((field) => typeof value[field] === 'string').map((field) => [field, value[field]])
  return {
    standing: isStandingName(standing) ? standing : 'draft',
    ...(Object.fromEntries(known) as Pick<Standing, 'english'>),
    ...(Array.isArray(sources) && { sources: sources.filter(isCitation) }),
    ...(Array.isArray(otherTerms) && { otherTerms: otherTerms.filter((term) => typeof term === 'string') }),
  }
}

function isCitation(value: unknown): value is Citation {
  return isObject(value) && typeof value['source'] === 'string' && typeof value['text'] === 'string' && ['english', 'where'].every((field) => ['undefined', 'string'].includes(typeof value[field]))
}
