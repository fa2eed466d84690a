import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { htmlLang, parseReading } from '@reorua/i18n'

/** A page, and what its styles need in the head. */
export interface Rendered {
  html: string
  head?: string
}

const icon = '<svg xmlns="http://www.w3.org/2000/svg"/>'

/** Serves a page that is rendered anew for each request, under the strictest policy, or without one for `/?policy=none`. */
export function serve(client: string, render: (reading: string, nonce: string) => Rendered, styleSource: (nonce: string) => string = () => ''): void {
  const file = (name: string) => new URL(`../${client}/${name}`, import.meta.url)
  const files: Record<string, [type: string, text: () => string]> = {
    '/client.js': ['text/javascript', () => readFileSync(file('client.js'), 'utf8')],
    '/client.css': ['text/css', () => readFileSync(file('client.css'), 'utf8')],
    '/styles.css': ['text/css', () => readFileSync(process.env.STYLES!, 'utf8')],
    '/icon.svg': ['image/svg+xml', () => icon],
  }
  const server = createServer((request, response) => {
    const url = new URL(request.url!, 'http://localhost')
    const asked = files[url.pathname]
    if (asked) return response.setHeader('Content-Type', asked[0]).end(asked[1]())
    const reading = parseReading(url.searchParams.get('reading')) ?? 'mi-en'
    const nonce = randomBytes(16).toString('base64')
    const { html, head = '' } = render(reading, nonce)
    const policy = `default-src 'self'; style-src 'self'${styleSource(nonce)}; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'`
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    if (url.searchParams.get('policy') !== 'none') response.setHeader('Content-Security-Policy', policy)
    response.end(
      `<!doctype html><html lang="${htmlLang(reading)}"><head><meta charset="utf-8"><link rel="icon" href="/icon.svg">` +
        `${existsSync(file('client.css')) ? '<link rel="stylesheet" href="/client.css">' : ''}${head}<script type="module" src="/client.js"></script></head>` +
        `<body><div id="root" data-reading="${reading}">${html}</div></body></html>`,
    )
  })
  server.listen(Number(process.env.PORT), '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as { port: number }).port}/`))
}
