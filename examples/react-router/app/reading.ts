import { parseReading, readingFrom, type Reading } from '@reorua/i18n/pure'
import { createContext, redirect, type MiddlewareFunction } from 'react-router'
import { readingCookie } from '../passport/src/readingCookie.ts'

/** What this request is answered in. */
export const readingContext = createContext<Reading>('en')

/** Decides the reading of a request, once, and remembers one that was chosen: by a link or, without scripts, with the form. */
export const decideReading: MiddlewareFunction<Response> = async ({ request, context }, next) => {
  const address = new URL(request.url)
  const linked = parseReading(address.searchParams.get('reading'))
  address.searchParams.delete('reading')
  // From here on the cookie says it alone: an address that did too would be wrong as soon as the reading changes in place.
  if (linked) return redirect(address.pathname + address.search, { status: 303, headers: { 'Set-Cookie': readingCookie(linked) } })
  const sent = request.method === 'POST' ? parseReading((await request.clone().formData()).get('reading')) : undefined
  context.set(readingContext, sent ?? readingFrom(request))
  const response = await next()
  if (sent) response.headers.append('Set-Cookie', readingCookie(sent))
  return response
}
