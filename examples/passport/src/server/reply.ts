import type { IncomingMessage } from 'node:http'
import type { Reading } from '@reorua/i18n'
import type { AnyState } from '../Page.tsx'
import type { Problem } from '../state.ts'

/** What to send: a page, or where to go instead. */
export interface Reply {
  status?: number
  state?: AnyState
  location?: string
  cookies?: string[]
  headers?: Record<string, string>
  /** The reading that this very request chose. */
  chosen?: Reading | undefined
}

/** One service: what stands at its addresses, and what it makes of the forms that are sent to them. */
export interface Service {
  /** Where it begins. */
  home: string
  get: (url: URL, request: IncomingMessage) => Reply
  /** The addresses that take a form. */
  takesForms: (path: string) => boolean
  post: (url: URL, form: URLSearchParams, request: IncomingMessage) => Reply | Promise<Reply>
}

const STATUS: Record<Problem, number> = { notFound: 404, tooLarge: 413, badRequest: 400, serverError: 500 }

/** Says what is wrong with a request. */
export function problem(which: Problem, { status = STATUS[which], again }: { status?: number; again?: string } = {}): Reply {
  return { status, state: { page: 'problem', problem: which, ...(again && { again }) } }
}
