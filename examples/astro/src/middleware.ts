import { parseReading, readingFrom } from '@reorua/i18n/pure'
import { defineMiddleware } from 'astro:middleware'
import { readingCookie } from '../passport/src/readingCookie.ts'

/** Decides the reading of a request, once, and remembers one that was chosen: in the address, or with the form. */
export const onRequest = defineMiddleware(async ({ request, locals }, next) => {
  const chosen = parseReading(await choiceIn(request))
  locals.reading = chosen ?? readingFrom(request)
  const response = await next()
  if (chosen) response.headers.append('Set-Cookie', readingCookie(chosen))
  return response
})

async function choiceIn(request: Request): Promise<unknown> {
  if (request.method !== 'POST') return new URL(request.url).searchParams.get('reading')
  const form = await request.clone().formData()
  return form.get('reading')
}
