import type { FieldError } from '@reorua/react/error-summary'
import type { AddressAnswers, QuestionName } from './questions.ts'

/** One page of the service as plain data: it travels from the server to the browser as JSON. */
export type AddressState = { service: 'address' } & (
  | { page: 'start' }
  /** `isChange`: the person has come from the page that shows all answers. `isGone`: what was answered before is deleted. */
  | { page: 'question'; question: QuestionName; answers: AddressAnswers; errors: readonly FieldError[]; today: string; back: string; isChange: boolean; isGone: boolean }
  | { page: 'check'; answers: AddressAnswers; back: string }
  | { page: 'sent'; answers: AddressAnswers; reference: string; when: string }
  | { page: 'saved'; reference: string; next: string }
  | { page: 'return'; reference: string; errors: readonly FieldError[] }
)
