import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Runs a module against the built package, as an app on a server does, and reads what it prints as JSON. */
export function runBuilt(module: string, { args = [], env = {} }: { args?: string[]; env?: Record<string, string> } = {}): unknown {
  if (!existsSync(`${root}/dist/index.js`)) throw new Error('The package is not built: run `npx tsc -b packages/i18n` first, as `npm test` does.')
  return JSON.parse(execFileSync(process.execPath, [...args, '--input-type=module', '--eval', module], { cwd: root, env: { ...process.env, ...env, NODE_OPTIONS: '' }, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }))
}
