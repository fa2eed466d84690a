import { readdirSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../client/', import.meta.url))
const types: Record<string, string> = { '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' }

// Read once, by name: a request only ever chooses among these, so no path leads anywhere else.
const assets = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => types[extname(name)])
    .map((name) => [`/${name.replaceAll('\\', '/')}`, { type: types[extname(name)]!, body: readFileSync(join(folder, name)) }]),
)

const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Record<string, { file: string; css?: string[] }>
const entry = manifest['src/client.tsx']!

/** What the page loads, as Vite has named it. */
export const script = `/${entry.file}`
export const styles = (entry.css ?? []).map((file) => `/${file}`)

/** Sends a file of the app, if that is what was asked for. */
export function sendAsset(request: IncomingMessage, response: ServerResponse): boolean {
  const asset = assets.get(request.url?.split('?')[0] ?? '')
  if (!asset || (request.method !== 'GET' && request.method !== 'HEAD')) return false
  const unchanging = request.url?.startsWith('/assets/')
  response.writeHead(200, {
    'Content-Type': asset.type,
    'Content-Length': asset.body.length,
    'Cache-Control': unchanging ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
    'X-Content-Type-Options': 'nosniff',
  })
  response.end(asset.body)
  return true
}
