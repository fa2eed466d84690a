import { createServer, type AddressInfo } from 'node:net'
import { once } from 'node:events'
import { installed } from './installed.ts'
import { serve, type Served } from './served.ts'

// What the frameworks tell their makers is nobody's business here.
Object.assign(process.env, { ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' })

/** The clients, and how each is started once it is built. */
const starts = {
  'vite-spa': (port: string) => ['node_modules/vite/bin/vite.js', 'preview', '--host', '127.0.0.1', '--port', port],
  next: (port: string) => ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', port],
  'react-router': () => ['start.mjs'],
  astro: () => ['dist/server/entry.mjs'],
} as const

export type Client = keyof typeof starts

/** A client that is built from the packed packages, and serves. */
export async function serveClient(client: Client): Promise<Served & { folder: string }> {
  const { folder } = await installed(client)
  const port = await freePort()
  const [script, ...args] = starts[client](port) as [string, ...string[]]
  const served = await serve(folder, script, { args, env: { HOST: '127.0.0.1', PORT: port, NO_COLOR: '1' } })
  return { ...served, folder }
}

/** Not every one of them can choose a port for itself. */
async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return String(port)
}
