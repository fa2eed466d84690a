import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Answers } from '../answers.ts'

interface Application {
  answers: Answers
  /** An ISO instant. */
  when: string
}

const AN_HOUR = 60 * 60
const MOST = 1000

// In memory, because an example keeps nothing: a real service has a store, and its own way of knowing who is asking.
const applications = new Map<string, Application>()

/** Keeps an application for the page that confirms it. */
export function keepApplication(answers: Answers): string {
  const id = randomUUID()
  applications.set(id, { answers, when: new Date().toISOString() })
  const [oldest] = applications.keys()
  if (applications.size > MOST && oldest) applications.delete(oldest)
  return id
}

/** The application that this browser has sent. */
export function findApplication({ headers }: IncomingMessage): Application | undefined {
  const id = /(?:^|;\s*)application=([0-9a-f-]{36})/.exec(headers.cookie ?? '')?.[1]
  const application = id === undefined ? undefined : applications.get(id)
  return application && Date.parse(application.when) > Date.now() - AN_HOUR * 1000 ? application : undefined
}

/** Scripts have no business with it. */
export function applicationCookie(id: string): string {
  return `application=${id}; Path=/passport; Max-Age=${AN_HOUR}; SameSite=Lax; HttpOnly`
}
