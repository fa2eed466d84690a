import { words } from '@reorua/i18n'
import type { DatePart } from '@reorua/react/date-input'
import type { FieldError } from '@reorua/react/error-summary'
import type { Answers } from './answers.ts'

const w = words('passport')

/** Every error there can be, in the order of the page, and the field that it is about. */
const FIELD_OF = {
  nameMissing: 'name',
  birthMissing: 'birth',
  dayMissing: 'birth',
  monthMissing: 'birth',
  yearMissing: 'birth',
  birthNotADate: 'birth',
  birthInFuture: 'birth',
  contactMissing: 'contact',
  emailMissing: 'email',
  emailNotValid: 'email',
  phoneMissing: 'phone',
  phoneNotValid: 'phone',
  reasonsMissing: 'reasons',
  countryMissing: 'country',
  declarationMissing: 'declaration',
} as const

/** An error as plain data: it can travel in a form, and becomes words only where it is shown. */
export type Fault = keyof typeof FIELD_OF
export type Field = (typeof FIELD_OF)[Fault]

const FAULTS = Object.keys(FIELD_OF) as Fault[]

/** What is wrong with the answers, in the order of the page. `today` is an ISO date. */
export function validate(answers: Answers, today: string): Fault[] {
  const { name, contact, email, phone, reasons, country, declaration } = answers
  const found = new Set<Fault | undefined>([
    name.trim() ? undefined : 'nameMissing',
    birthFault(answers, today),
    contact ? undefined : 'contactMissing',
    contact === 'email' && !email.trim() ? 'emailMissing' : undefined,
    email.trim() && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim()) ? 'emailNotValid' : undefined,
    contact === 'phone' && !phone.trim() ? 'phoneMissing' : undefined,
    phone.trim() && !/^[+\d][\d\s()-]{5,}$/.test(phone.trim()) ? 'phoneNotValid' : undefined,
    reasons.length > 0 ? undefined : 'reasonsMissing',
    country ? undefined : 'countryMissing',
    declaration ? undefined : 'declarationMissing',
  ])
  return FAULTS.filter((fault) => found.has(fault))
}

/** What is wrong with the date of birth. `today` is an ISO date. */
export function birthFault({ birth }: Pick<Answers, 'birth'>, today: string): Fault | undefined {
  const missing = (['day', 'month', 'year'] as const).filter((part) => !birth[part].trim())
  if (missing.length === 3) return 'birthMissing'
  if (missing[0]) return `${missing[0]}Missing`
  const date = birthDate({ birth })
  if (!date || date < '1900') return 'birthNotADate'
  return date < today ? undefined : 'birthInFuture'
}

/** The date of birth as an ISO date; nothing where there is no such day. */
export function birthDate({ birth }: Pick<Answers, 'birth'>): string | undefined {
  const [day, month, year] = [birth.day, birth.month, birth.year].map((part) => (/^\s*\d{1,4}\s*$/.test(part) ? Number(part) : Number.NaN)) as [number, number, number]
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = year > 999 && date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? date.toISOString().slice(0, 10) : undefined
}

/** The errors for the summary and the fields. */
export function fieldErrors(faults: readonly Fault[]): (FieldError & { field: Field })[] {
  return faults.map((fault) => ({ field: FIELD_OF[fault], error: w(fault) }))
}

/** Which parts of the date of birth are wrong; nothing means all of them. */
export function invalidParts(faults: readonly Fault[]): DatePart[] | undefined {
  const part = (['day', 'month', 'year'] as const).find((candidate) => faults.includes(`${candidate}Missing`))
  return part && [part]
}

/** The errors that a form says it was showing. They come from outside, so only known ones count. */
export function readFaults(shown: FormDataEntryValue | null): Fault[] {
  const named = typeof shown === 'string' ? shown.split(' ') : []
  return FAULTS.filter((fault) => named.includes(fault))
}
