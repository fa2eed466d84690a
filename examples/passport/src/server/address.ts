import type { IncomingMessage } from 'node:http'
import { shownErrors } from '@reorua/react/validation'
import { words } from '@reorua/i18n'
import { formsOf, NO_ANSWERS, QUESTIONS, questionsFor, type AddressAnswers, type QuestionName } from '../address/questions.ts'
import { returnForm } from '../address/returnForm.ts'
import type { AddressState } from '../address/state.ts'
import { today } from '../today.ts'
import { findSaved, firstOpen, keepDraft, newReference, openDraft, sentDraft } from './drafts.ts'
import { problem, type Reply, type Service } from './reply.ts'

const w = words('address')

const CHECK = '/address/check'
const pathOf = (question: QuestionName | undefined) => (question ? `/address/${question}` : CHECK)
const questionOf = (path: string) => QUESTIONS.find((question) => path === pathOf(question))
const page = (state: AddressState): Reply => ({ state })

/** The service of several pages. Each question has its own, and is kept when it is sent. */
export const address: Service = {
  home: '/address',
  takesForms: (path) => questionOf(path) !== undefined || path === CHECK || path === '/address/return',
  get(url, request) {
    const question = questionOf(url.pathname)
    const { draft } = openDraft(request)
    const open = firstOpen(draft)
    if (question) {
      const asked = questionsFor(draft.answers)
      const isReached = asked.includes(question) && !(open && asked.indexOf(question) > asked.indexOf(open))
      return isReached ? page(questionPage(question, url, draft.answers)) : { location: pathOf(open) }
    }
    switch (url.pathname) {
      case '/address':
        return page({ service: 'address', page: 'start' })
      case CHECK:
        return open ? { location: pathOf(open) } : page({ service: 'address', page: 'check', answers: draft.answers, back: pathOf(questionsFor(draft.answers).at(-1)) })
      case '/address/saved':
        return draft.reference ? page({ service: 'address', page: 'saved', reference: draft.reference, next: pathOf(open) }) : { location: '/address' }
      case '/address/return':
        return page({ service: 'address', page: 'return', reference: '', errors: [] })
      case '/address/sent': {
        const sent = sentDraft(request)
        return sent ? page({ service: 'address', page: 'sent', answers: sent.answers, reference: sent.reference ?? '', when: sent.sent ?? '' }) : { location: '/address' }
      }
      default:
        return problem('notFound')
    }
  },
  post(url, form, request) {
    const question = questionOf(url.pathname)
    if (question) return answer(question, url, form, request)
    return url.pathname === CHECK ? send(form, request) : returnTo(form)
  },
}

function questionPage(question: QuestionName, url: URL, answers: AddressAnswers, errors: (AddressState & { page: 'question' })['errors'] = []): AddressState {
  const isChange = url.searchParams.has('change')
  const asked = questionsFor(answers)
  const before = asked[asked.indexOf(question) - 1]
  // Nothing but its own answer travels with a page.
  const own = { ...NO_ANSWERS, [question]: answers[question] }
  return { service: 'address', page: 'question', question, answers: own, errors, today: today(), back: isChange ? CHECK : before ? pathOf(before) : '/address', isChange, isGone: url.searchParams.has('gone') }
}

/** Takes the answer to one question: to show it in another language, to keep it as it is for later, or to go on with what is not answered yet. */
async function answer(question: QuestionName, url: URL, form: URLSearchParams, request: IncomingMessage): Promise<Reply> {
  const { answers: given, errors } = await formsOf(today())[question].check(form)
  const { id, draft } = openDraft(request)
  const answers = { ...draft.answers, ...given } as AddressAnswers
  if (form.has('reading')) return page(questionPage(question, url, answers, shownErrors(form, errors)))
  const isSaved = form.get('then') === 'save'
  // Not an error status: browsers write those into their console, and the request was fine.
  if (errors.length > 0 && !isSaved) return page(questionPage(question, url, answers, errors))
  const right = QUESTIONS.filter((one) => (one === question ? errors.length === 0 : draft.right.includes(one)))
  if (isSaved) return save({ ...draft, answers, right }, id)
  // In the middle of the way with nothing from before: the hour is over.
  const isGone = id === undefined && question !== QUESTIONS[0]
  return { location: `${pathOf(firstOpen({ answers, right }))}${isGone ? '?gone' : ''}`, cookies: [keepDraft({ ...draft, answers, right }, id)] }
}

function save(draft: ReturnType<typeof openDraft>['draft'], id?: string): Reply {
  return { location: '/address/saved', cookies: [keepDraft({ ...draft, reference: draft.reference ?? newReference() }, id)] }
}

/** Sends what is complete. What was sent already is confirmed once more, and not sent again. */
function send(form: URLSearchParams, request: IncomingMessage): Reply {
  const { id, draft } = openDraft(request)
  if (form.get('then') === 'save') return save(draft, id)
  if (sentDraft(request)) return { location: '/address/sent' }
  const open = firstOpen(draft)
  if (open) return { location: pathOf(open) }
  return { location: '/address/sent', cookies: [keepDraft({ ...draft, reference: newReference(), sent: new Date().toISOString() }, id)] }
}

/** Goes back to a saved application: to the first question that is not answered. */
async function returnTo(form: URLSearchParams): Promise<Reply> {
  const { answers, errors } = await returnForm.check(form)
  const written = (answers as { reference: string }).reference
  const found = errors.length > 0 ? undefined : findSaved(written)
  const wrong = typeof found === 'string' ? [{ field: 'reference', error: w(found === 'expired' ? 'referenceExpired' : 'referenceUnknown') }] : errors
  if (form.has('reading')) return page({ service: 'address', page: 'return', reference: written, errors: shownErrors(form, wrong) })
  if (!found || typeof found === 'string') return page({ service: 'address', page: 'return', reference: written, errors: wrong })
  return { location: found.draft.sent ? '/address/sent' : pathOf(firstOpen(found.draft)), cookies: [keepDraft(found.draft, found.id)] }
}
