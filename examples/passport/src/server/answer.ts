import type { IncomingMessage, ServerResponse } from 'node:http'
import { readingFrom } from '@reorua/i18n'
import { readingCookie } from '../readingCookie.ts'
import { sendAsset } from './assets.ts'
import { sendPlainProblem } from './plainProblem.ts'
import { sendPage } from './render.tsx'
import { replyTo } from './routes.ts'

/** Answers one request, whatever it asks. */
export async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    if (sendAsset(request, response)) return
    const { status = 200, state, location, cookies = [], chosen, headers } = await replyTo(request)
    if (chosen) cookies.push(readingCookie(chosen))
    if (cookies.length > 0) response.setHeader('Set-Cookie', cookies)
    for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value)
    if (location) response.writeHead(303, { Location: location, 'Cache-Control': 'no-store' }).end()
    else if (state) sendPage(response, status, { reading: chosen ?? readingFrom(request), state })
  } catch (error) {
    console.error(error)
    sendPlainProblem(response)
  }
}
