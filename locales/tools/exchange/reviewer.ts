import { isLicence, isName } from '../checks/people.ts'
import { isDate } from '../day.ts'
import type { Returned } from './returned.ts'

/** Who stands for a review. */
export interface Review {
  reviewer: string
  licence: string
  date: string
}

/** What whoever reads a file in says about its reviews; a name or a date in the file itself goes first. */
export interface Reviewers {
  reviewer?: string
  licence?: string
  date?: string
  /** Today, as 2026-11-21: the day of a review for which no other is given. */
  today: string
}

/** The review that is recorded for a string, or why none can be. */
export function reviewOf(returned: Pick<Returned, 'reviewer' | 'licence' | 'date'>, named: Reviewers): Review | string {
  const reviewer = (returned.reviewer ?? named.reviewer)?.trim()
  if (!reviewer) return 'is marked as reviewed, but nobody is named. A review counts because somebody answers for it: add --reviewer "…" and --licence "…", or --no-reviews to take the words as drafts'
  if (!isName(reviewer)) return `is marked as reviewed by “${reviewer}”, which is no name. A review counts because somebody answers for it: write who`
  // A licence belongs to a person, so that of another one does not serve.
  const licence = (returned.licence ?? (reviewer === named.reviewer?.trim() ? named.licence : undefined))?.trim()
  if (!licence) return `is marked as reviewed by ${reviewer}, but no licence as a translator is given. Without one a review cannot be told from an opinion: fill in “Licence”, or add --reviewer "${reviewer}" --licence "…"`
  if (!isLicence(licence)) return `is marked as reviewed by ${reviewer}, and “${licence}” is no licence as a translator. Write its number, or who gave it`
  const given = returned.date ?? named.date ?? named.today
  const date = isoDate(given.trim())
  if (!date) return `has “${given}” for the day of its review, which can be read in two ways or in none. Write it like 2026-11-21`
  if (date > named.today) return `has a review on ${date}, which is still to come. Correct the day`
  return { reviewer, licence, date }
}

/** Why no review can be recorded by whom the command names, whatever the file says. */
export function unfitReviewer({ reviewer, licence, date, today }: Reviewers): string | undefined {
  if (reviewer !== undefined && !isName(reviewer)) return `--reviewer “${reviewer}” is no name.`
  if (licence !== undefined && !isLicence(licence)) return `--licence “${licence}” is no licence as a translator. Write its number, or who gave it.`
  const day = date === undefined ? today : isoDate(date.trim())
  return day === undefined || day > today ? `--date “${date}” is no day that has been. Write it like 2026-11-21.` : undefined
}

/** Excel turns 2026-11-21 into 21/11/2026 or 11/21/2026, by the country that it is set to. */
function isoDate(text: string): string | undefined {
  if (isDate(text)) return text
  const [, first = '', second = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? []
  const readings = [[second, first], [first, second]].map(([month = '', day = '']) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`).filter(isDate)
  return new Set(readings).size === 1 ? readings[0] : undefined
}
