import { NO_ANSWERS, readAnswers, type Answers } from '../answers.ts'
import { today } from '../today.ts'
import { readFaults, validate } from '../validate.ts'
import { keepFor } from './kept.ts'
import { problem, type Reply, type Service } from './reply.ts'

const applications = keepFor<{ answers: Answers; when: string }>('application', '/passport')

/** The service of one page, and the pages around it. */
export const passport: Service = {
  home: '/passport',
  takesForms: (path) => path === '/passport',
  get({ pathname }, request): Reply {
    switch (pathname) {
      case '/':
        return { state: { page: 'start' } }
      case '/passport':
        return { state: { page: 'question', answers: NO_ANSWERS, faults: [], today: today() } }
      case '/passport/sent': {
        const application = applications.find(request)
        return application ? { state: { page: 'sent', ...application.value } } : { location: '/passport' }
      }
      case '/contact':
        return { state: { page: 'statement', about: 'contactUs' } }
      case '/privacy':
      case '/copyright':
        return { state: { page: 'statement', about: pathname === '/privacy' ? 'privacy' : 'copyright' } }
      default:
        return problem('notFound')
    }
  },
  /** A form comes with the answers, or with the answers so far and the reading in which to go on. */
  post(_, form): Reply {
    const answers = readAnswers(form)
    const question = { page: 'question', answers, today: today() } as const
    // Who changes the reading has not asked for a judgement of what is still half filled in.
    if (form.has('reading')) return { state: { ...question, faults: readFaults(form.get('shown')) } }
    const faults = validate(answers, question.today)
    // Not an error status: browsers write those into their console, and the request was fine.
    if (faults.length > 0) return { state: { ...question, faults } }
    // Another address, so that loading the page again sends nothing again.
    return { location: '/passport/sent', cookies: [applications.cookie(applications.keep({ answers, when: new Date().toISOString() }))] }
  },
}
