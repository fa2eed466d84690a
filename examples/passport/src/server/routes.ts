import type { IncomingMessage } from 'node:http'
import { parseReading, type Reading } from '@reorua/i18n'
import { NO_ANSWERS, readAnswers } from '../answers.ts'
import type { PageState, Problem } from '../state.ts'
import { today } from '../today.ts'
import { readFaults, validate } from '../validate.ts'
import { applicationCookie, findApplication, keepApplication } from './applications.ts'
import { readForm } from './readForm.ts'

/** What to send: a page, or where to go instead. */
export interface Reply {
  status?: number
  state?: PageState
  location?: string
  cookies?: string[]
  headers?: Record<string, string>
  /** The reading that this very request chose. */
  chosen?: Reading | undefined
}

const STATUS: Record<Problem, number> = { notFound: 404, tooLarge: 413, badRequest: 400, serverError: 500 }

/** Decides what a request gets. */
export async function replyTo(request: IncomingMessage): Promise<Reply> {
  const url = URL.parse(request.url ?? '', 'http://localhost')
  if (!url) return problem('badRequest')
  const isForm = url.pathname === '/passport' && request.method === 'POST'
  if (isForm) return replyToForm(request)
  if (request.method !== 'GET' && request.method !== 'HEAD') return { ...problem('badRequest', 405), headers: { Allow: url.pathname === '/passport' ? 'GET, HEAD, POST' : 'GET, HEAD' } }
  return { ...replyToPath(url.pathname, request), chosen: parseReading(url.searchParams.get('reading')) }
}

function replyToPath(path: string, request: IncomingMessage): Reply {
  switch (path) {
    case '/':
      return { state: { page: 'start' } }
    case '/passport':
      return { state: { page: 'question', answers: NO_ANSWERS, faults: [], today: today() } }
    case '/passport/sent': {
      const application = findApplication(request)
      return application ? { state: { page: 'sent', ...application } } : { location: '/passport' }
    }
    case '/contact':
      return { state: { page: 'statement', about: 'contactUs' } }
    case '/privacy':
    case '/copyright':
      return { state: { page: 'statement', about: path === '/privacy' ? 'privacy' : 'copyright' } }
    default:
      return problem('notFound')
  }
}

/** A form comes with the answers, or with the answers so far and the reading in which to go on. */
async function replyToForm(request: IncomingMessage): Promise<Reply> {
  const form = await readForm(request)
  if (form === 'tooLarge') return { ...problem(form), headers: { Connection: 'close' } }
  if (form === 'notAForm') return problem('badRequest', 415)
  const answers = readAnswers(form)
  const question = { page: 'question', answers, today: today() } as const
  // Who changes the reading has not asked for a judgement of what is still half filled in.
  if (form.has('reading')) return { state: { ...question, faults: readFaults(form.get('shown')) }, chosen: parseReading(form.get('reading')) }
  const faults = validate(answers, question.today)
  // Not an error status: browsers write those into their console, and the request was fine.
  if (faults.length > 0) return { state: { ...question, faults } }
  // Another address, so that loading the page again sends nothing again.
  return { location: '/passport/sent', cookies: [applicationCookie(keepApplication(answers))] }
}

function problem(which: Problem, status = STATUS[which]): Reply {
  return { status, state: { page: 'problem', problem: which } }
}
