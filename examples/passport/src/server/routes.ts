import type { IncomingMessage } from 'node:http'
import { parseReading } from '@reorua/i18n'
import { address } from './address.ts'
import { passport } from './passport.ts'
import { readForm } from './readForm.ts'
import { problem, type Reply } from './reply.ts'

/** Decides what a request gets. */
export async function replyTo(request: IncomingMessage): Promise<Reply> {
  const url = URL.parse(request.url ?? '', 'http://localhost')
  if (!url) return problem('badRequest')
  const service = /^\/address(\/|$)/.test(url.pathname) ? address : passport
  const takesForms = service.takesForms(url.pathname)
  if (request.method === 'POST' && takesForms) {
    const form = await readForm(request)
    if (form === 'tooLarge') return { ...problem(form, { again: service.home }), headers: { Connection: 'close' } }
    if (form === 'notAForm') return problem('badRequest', { status: 415, again: service.home })
    return { chosen: parseReading(form.get('reading')), ...(await service.post(url, form, request)) }
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') return { ...problem('badRequest', { status: 405 }), headers: { Allow: takesForms ? 'GET, HEAD, POST' : 'GET, HEAD' } }
  return { ...service.get(url, request), chosen: parseReading(url.searchParams.get('reading')) }
}
