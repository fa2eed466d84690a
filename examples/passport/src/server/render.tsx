import { randomBytes } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { htmlLang } from '@reorua/i18n'
import { renderToPipeableStream } from 'react-dom/server'
import { ServerStyleSheet } from 'styled-components'
import { Document, type Delivered } from '../Document.tsx'
import { createI18n } from '../address/i18n.ts'
import { script, styles } from './assets.ts'
import { intoHead } from './intoHead.ts'
import { sendPlainProblem } from './plainProblem.ts'
import { securityHeaders } from './security.ts'

/** Longer than any page takes: what is not done by then will never be. */
const MOST_MILLISECONDS = 10_000

/** Streams a page as it is rendered. */
export function sendPage(response: ServerResponse, status: number, page: Omit<Delivered, 'styles'>): void {
  const delivered: Delivered = { ...page, styles }
  const nonce = randomBytes(16).toString('base64')
  const sheet = new ServerStyleSheet({ nonce })
  const { pipe, abort } = renderToPipeableStream(sheet.collectStyles(<Document {...delivered} i18n={createI18n()} />), {
    bootstrapModules: [script],
    onShellReady() {
      response.writeHead(status, { ...securityHeaders(nonce), 'Content-Type': 'text/html; charset=utf-8', 'Content-Language': htmlLang(delivered.reading), 'Cache-Control': 'no-store', Vary: 'Cookie' })
      // Nothing here suspends, so with the shell all styles are known. styled-components looks for the nonce in the meta.
      pipe(intoHead(() => `<meta name="sc-nonce" content="${nonce}">${sheet.getStyleTags()}${dataBlock('delivered', delivered)}`)).pipe(response)
    },
    onShellError: () => sendPlainProblem(response),
    onError: (error) => console.error(error),
  })
  const tooLong = setTimeout(abort, MOST_MILLISECONDS)
  response.on('close', () => {
    clearTimeout(tooLong)
    sheet.seal()
    abort()
  })
}

/** JSON that the page's script reads. Without `<` nothing in it can end the element early. */
function dataBlock(id: string, data: unknown): string {
  return `<script type="application/json" id="${id}">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`
}
