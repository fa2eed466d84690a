import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'

/** What a strict policy says; `'nonce-…'` follows the styles' `'self'` where there is one. */
const policy = (/** @type {string} */ nonce) => `default-src 'self'; style-src 'self'${nonce && ` 'nonce-${nonce}'`}; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'`

const types = /** @type {Record<string, string>} */ ({ '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.woff': 'font/woff', '.png': 'image/png' })

/**
 * One page of a contender.
 * @typedef {{ folder: string, html?: string, head?: string, styles?: string[], script?: string, policy?: 'strict' | 'nonce' }} Sheet
 */

/**
 * Serves pages by their addresses, and what their bundles hold.
 * @param {Map<string, Sheet>} pages `/reorua/page`
 */
export async function serveSite(pages) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const page = pages.get(pathname)
    if (page) return answer(response, page)
    const [, name = '', file = ''] = /^\/([^/]+)\/(.+)$/.exec(pathname) ?? []
    const folder = [...pages].find(([path]) => path.startsWith(`/${name}/`))?.[1].folder
    try {
      const body = readFileSync(join(folder ?? '', 'dist/client', file))
      response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream').end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise((resolve) => void server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = server.address()
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`, stop: () => void server.close() }
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {Sheet} page
 */
function answer(response, { html = '', head = '', styles = [], script = 'client.js', policy: kind }) {
  const nonce = kind === 'nonce' ? 'cmVvcnVh' : ''
  if (kind) response.setHeader('Content-Security-Policy', policy(nonce))
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.end(
    `<!doctype html><html lang="en-NZ"><head><meta charset="utf-8"><title>Page</title><link rel="icon" href="/none.svg">${nonce && `<meta name="sc-nonce" content="${nonce}">`}` +
      `${styles.map((name) => `<link rel="stylesheet" href="./${name}">`).join('')}${head}<script type="module" src="./${script}"></script></head><body><div id="root">${html}</div></body></html>`,
  )
}
