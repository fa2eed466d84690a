import { words, type Words } from '@reorua/i18n'
import { addressSchema } from '@reorua/nz/address'
import { phoneSchema } from '@reorua/nz/phone'
import { defineForm, readAnswers, wordsToText, type Answers, type FormDefinition, type StandardSchema } from '@reorua/react/validation'
import * as v from 'valibot'
import { birthFault } from '../validate.ts'

const w = words('address')
const shared = words('passport')

/** Every question, and how it is asked for. Each has a page of its own, whose one field is named like it. */
const FIELDS = { name: 'text', birth: 'date', address: ['street', 'suburb', 'town', 'postcode'], contact: 'choice', email: 'text', phone: 'text' } as const

export type QuestionName = keyof typeof FIELDS
/** What a person has answered so far, as it was typed or chosen. */
export type AddressAnswers = Answers<typeof FIELDS>

export const QUESTIONS = Object.keys(FIELDS) as QuestionName[]
export const NO_ANSWERS: AddressAnswers = readAnswers(new URLSearchParams(), FIELDS)

/** What each page asks. */
export const ASKED: Record<QuestionName, Words> = { name: shared('name'), birth: w('birth'), address: w('newAddress'), contact: shared('contact'), email: w('email'), phone: w('phone') }

/** The questions that concern a person: whoever wants to be phoned is not asked for an email address. */
export function questionsFor({ contact }: AddressAnswers): QuestionName[] {
  return QUESTIONS.filter((name) => !(name === 'email' && contact === 'phone') && !(name === 'phone' && contact === 'email'))
}

/**
 * The form of each page, the same on the server and in the browser. `today` is the server's ISO date: clocks of browsers
 * are often wrong.
 */
export function formsOf(today: string): Record<QuestionName, FormDefinition> {
  return {
    name: defineForm({ fields: { name: FIELDS.name }, schema: { name: answered }, messages: { name: shared('nameMissing') } }),
    birth: defineForm({ fields: { birth: FIELDS.birth }, schema: { birth: birthBefore(today) } }),
    address: defineForm({
      fields: { address: FIELDS.address },
      schema: { address: addressSchema },
      messages: { address: { faults: { required: w('addressMissing') } }, 'address-street': w('streetMissing'), 'address-town': w('townMissing') },
    }),
    contact: defineForm({ fields: { contact: FIELDS.contact }, schema: { contact: v.picklist(['email', 'phone']) }, messages: { contact: shared('contactMissing') } }),
    email: defineForm({ fields: { email: FIELDS.email }, schema: { email: v.pipe(answered, v.email()) }, messages: { email: { faults: { required: shared('emailMissing'), email: shared('emailNotValid') } } } }),
    phone: defineForm({ fields: { phone: FIELDS.phone }, schema: { phone: phoneSchema }, messages: { phone: { faults: { required: shared('phoneMissing') } } } }),
  }
}

const answered = v.pipe(v.string(), v.trim(), v.nonEmpty())

/** A date of birth, judged as the passport service judges it. Any validator will do that answers as the Standard Schema says. */
function birthBefore(today: string): StandardSchema<AddressAnswers['birth']> {
  const validate = (answer: unknown) => {
    const birth = answer as AddressAnswers['birth']
    const fault = birthFault({ birth }, today)
    if (!fault) return { value: birth }
    const [part] = /^(day|month|year)(?=Missing$)/.exec(fault) ?? []
    return { issues: [{ message: wordsToText(shared(fault)), path: part === undefined ? [] : [part] }] }
  }
  return { '~standard': { version: 1, vendor: 'example', validate } }
}
