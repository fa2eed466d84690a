import { NO_ANSWERS, type AddressAnswers, type QuestionName } from '../../examples/passport/src/address/questions.ts'
import type { AddressState } from '../../examples/passport/src/address/state.ts'

export const allAnswered: AddressAnswers = {
  name: 'Hōhepa Ngāwhika',
  birth: { day: '27', month: '3', year: '1987' },
  address: { street: '12 Pōhutukawa Street', suburb: 'Te Papaioea', town: 'Palmerston North', postcode: '4410' },
  contact: 'email',
  email: 'hohepa@example.org',
  phone: '',
}

/** The page of one question, as the server describes it. */
export function questionPage(question: QuestionName, rest: Partial<AddressState & { page: 'question' }> = {}): AddressState {
  return { service: 'address', page: 'question', question, answers: NO_ANSWERS, errors: [], today: '2026-11-21', back: '/address', isChange: false, isGone: false, ...rest }
}
