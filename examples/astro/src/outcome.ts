import { NO_ANSWERS, readAnswers, type Answers } from '../passport/src/answers.ts'
import { today } from '../passport/src/today.ts'
import { readFaults, validate, type Fault } from '../passport/src/validate.ts'

/** What came of a request: plain data, which is put into words only where it is shown. */
export interface Outcome {
  answers: Answers
  faults: Fault[]
  sent: boolean
}

/** Judges the answers, if there are any. */
export async function outcomeOf(request: Request): Promise<Outcome> {
  if (request.method !== 'POST') return { answers: NO_ANSWERS, faults: [], sent: false }
  const form = await request.formData()
  const answers = readAnswers(form)
  // Who changes the reading has not asked for a judgement of what is still half filled in.
  if (form.has('reading')) return { answers, faults: readFaults(form.get('shown')), sent: false }
  const faults = validate(answers, today())
  return { answers, faults, sent: faults.length === 0 }
}
