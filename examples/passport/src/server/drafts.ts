import { randomInt } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { NO_ANSWERS, questionsFor, type AddressAnswers, type QuestionName } from '../address/questions.ts'
import { keepFor } from './kept.ts'

/** What a person has answered so far, page by page, as it was typed: a half-filled page as well. */
interface Draft {
  answers: AddressAnswers
  /** The questions that are answered rightly. */
  right: QuestionName[]
  /** The number by which it is found without a cookie, once it was saved, or by which to ask about it, once it was sent. */
  reference?: string
  /** The instant at which it was sent. */
  sent?: string
}

const drafts = keepFor<Draft>('address', '/address')

// Remembered for longer than what they stood for, so that people are told what became of it.
const references = new Map<string, string>()
const MOST = 10_000

/** Neither vowels, which make words, nor what is taken for something else: 25,600,000,000 numbers, of which 1,000 are in use. */
const LETTERS = 'CDFHJKMNPRTVWXY34679'

/** What this browser has in hand; something new where there is nothing, or where it was sent already. */
export function openDraft(request: IncomingMessage): { id?: string; draft: Draft } {
  const found = drafts.find(request)
  return found && !found.value.sent ? { id: found.id, draft: found.value } : { draft: { answers: NO_ANSWERS, right: [] } }
}

/** What this browser has sent. */
export function sentDraft(request: IncomingMessage): Draft | undefined {
  const found = drafts.find(request)?.value
  return found?.sent ? found : undefined
}

/** Keeps a draft for an hour from now on, and gives the cookie for it. */
export function keepDraft(draft: Draft, id?: string): string {
  const kept = drafts.keep(draft, id)
  if (draft.reference && !draft.sent) references.set(draft.reference, kept)
  const [oldest] = references.keys()
  if (references.size > MOST && oldest) references.delete(oldest)
  return drafts.cookie(kept)
}

/** Takes a reference as people write it down: in small letters, with or without a hyphen or spaces. */
export function findSaved(written: string): { id: string; draft: Draft } | 'unknown' | 'expired' {
  const letters = written.normalize('NFKC').toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
  const id = references.get(inTwoParts(letters))
  if (id === undefined) return 'unknown'
  const draft = drafts.get(id)
  return draft ? { id, draft } : 'expired'
}

export function newReference(): string {
  return inTwoParts(Array.from({ length: 8 }, () => LETTERS[randomInt(LETTERS.length)]).join(''))
}

function inTwoParts(letters: string): string {
  return `${letters.slice(0, 4)}-${letters.slice(4)}`
}

/** The first question that is not answered, or not rightly. */
export function firstOpen({ answers, right }: Draft): QuestionName | undefined {
  return questionsFor(answers).find((question) => !right.includes(question))
}
