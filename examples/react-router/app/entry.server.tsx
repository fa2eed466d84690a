import { createReadableStreamFromReadable } from '@react-router/node'
import { renderToPipeableStream } from 'react-dom/server'
import { ServerRouter, type EntryContext } from 'react-router'
import { ServerStyleSheet } from 'styled-components'
import { intoHead } from '../passport/src/server/intoHead.ts'

/** Longer than any page takes: what is not done by then will never be. */
const MOST_MILLISECONDS = 10_000

/** Streams a page as it is rendered, with the styles of its components in its head. */
export default function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext): Promise<Response> {
  const sheet = new ServerStyleSheet()
  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(sheet.collectStyles(<ServerRouter context={context} url={request.url} />), {
      onShellReady() {
        headers.set('Content-Type', 'text/html; charset=utf-8')
        // Nothing here suspends, so with the shell all styles are known.
        const page = pipe(intoHead(() => sheet.getStyleTags()))
        page.on('close', () => {
          clearTimeout(tooLong)
          sheet.seal()
        })
        resolve(new Response(createReadableStreamFromReadable(page), { status, headers }))
      },
      onShellError: reject,
      onError: (error) => console.error(error),
    })
    const tooLong = setTimeout(abort, MOST_MILLISECONDS)
  })
}
