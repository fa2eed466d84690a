import type { DateParts } from '@reorua/react/date-input'

/** What a person has answered, as it was typed or chosen: nothing is corrected. */
export interface Answers {
  name: string
  birth: Required<DateParts>
  contact: string
  email: string
  phone: string
  reasons: string[]
  country: string
  more: string
  declaration: boolean
}

export const REASONS = ['family', 'work', 'study', 'holiday'] as const
export const COUNTRIES = ['australia', 'cookIslands', 'fiji', 'samoa', 'tonga', 'elsewhere'] as const

/** The answers in a form, in a browser or on the server. What is missing is empty; what was never offered is left out. */
export function readAnswers(form: FormData | URLSearchParams): Answers {
  const text = (name: string) => {
    const value = form.get(name)
    // Browsers send line breaks as CR LF, and show LF.
    return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : ''
  }
  const oneOf = (name: string, offered: readonly string[]) => (offered.includes(text(name)) ? text(name) : '')
  return {
    name: text('name'),
    birth: { day: text('birth-day'), month: text('birth-month'), year: text('birth-year') },
    contact: oneOf('contact', ['email', 'phone']),
    email: text('email'),
    phone: text('phone'),
    reasons: REASONS.filter((reason) => form.getAll('reasons').includes(reason)),
    country: oneOf('country', COUNTRIES),
    more: text('more'),
    declaration: form.get('declaration') === 'yes',
  }
}

export const NO_ANSWERS: Answers = readAnswers(new URLSearchParams())

/** How many of the questions were answered. */
export function countAnswers({ birth, declaration, ...others }: Answers): number {
  const given = Object.values(others).filter((answer) => answer.length > 0)
  return given.length + (birth.day ? 1 : 0) + (declaration ? 1 : 0)
}
