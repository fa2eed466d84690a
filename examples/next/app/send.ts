'use server'
import { NO_ANSWERS, readAnswers, type Answers } from '../passport/src/answers.ts'
import { today } from '../passport/src/today.ts'
import { validate, type Fault } from '../passport/src/validate.ts'

/** What came of sending the form: plain data, which is put into words only where it is shown. */
export interface Outcome {
  answers: Answers
  faults: Fault[]
  sent: boolean
}

/** Judges the answers on the server. */
export async function send(_before: Outcome, form: FormData): Promise<Outcome> {
  const answers = readAnswers(form)
  const faults = validate(answers, today())
  return faults.length > 0 ? { answers, faults, sent: false } : { answers: NO_ANSWERS, faults, sent: true }
}
