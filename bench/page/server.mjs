import { fork } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('serverProcess.mjs', import.meta.url))

/** @typedef {import('./serverProcess.mjs').What} What */
/** @typedef {{ cost(what: What): Promise<number>, html(what: What, nonce?: string): Promise<{ html: string, head: string }>, profile(what: What): Promise<import('node:inspector').Profiler.Profile>, stop(): void }} Renderer */

/**
 * Starts a process that renders a contender's page, in the Node of the benchmark.
 * @param {string} folder
 * @returns {Promise<Renderer>}
 */
export async function startRenderer(folder) {
  const { NODE_OPTIONS: _, ...env } = process.env
  const child = fork(script, [join(folder, 'dist/server/server.mjs')], { cwd: folder, env: { ...env, NODE_ENV: 'production' }, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] })
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (text) => void (said += text))
  /** @type {{ resolve(answer: any): void, reject(error: Error): void } | undefined} */
  let waiting
  child.on('message', (message) => waiting?.resolve(message))
  child.on('exit', () => waiting?.reject(new Error(`Its server ended. ${said.split('\n').find((line) => /Error/.test(line)) ?? ''}`)))
  const answer = () => new Promise((resolve, reject) => void (waiting = { resolve, reject }))
  const ask = (/** @type {string} */ order) => (/** @type {What} */ what, /** @type {string} */ nonce = '') => {
    child.send({ order, what, nonce })
    return answer()
  }
  await answer()
  return { cost: ask('cost'), html: ask('html'), profile: ask('profile'), stop: () => void child.kill() }
}
