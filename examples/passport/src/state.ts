import type { Answers } from './answers.ts'
import type { Fault } from './validate.ts'

/** What is wrong with a request as a whole. */
export type Problem = 'notFound' | 'tooLarge' | 'badRequest' | 'serverError'

export type Statement = 'contactUs' | 'privacy' | 'copyright'

/** One page as plain data: it travels from the server to the browser as JSON. */
export type PageState =
  | { page: 'start' }
  /** `today` is the server's ISO date: clocks of browsers are often wrong. */
  | { page: 'question'; answers: Answers; faults: Fault[]; today: string }
  | { page: 'sent'; answers: Answers; when: string }
  | { page: 'statement'; about: Statement }
  /** `again` is the address from which to try again, where that is not this service's. */
  | { page: 'problem'; problem: Problem; again?: string }

/** In New Zealand dollars. */
export const FEE = 247
