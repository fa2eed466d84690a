import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** The command lines of the tools, started as files, because `.bin` holds no such files on Windows. */
export const bin = {
  oxlint: 'node_modules/oxlint/bin/oxlint',
  storybook: 'node_modules/storybook/dist/bin/dispatcher.js',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
}

/**
 * Runs a script in this Node and waits for it. The script ends when this process is told to: npm tells only the first
 * process of a chain.
 * @param {string} script
 * @param {string[]} [args]
 * @param {Record<string, string>} [env]
 * @returns {Promise<number>} its exit code
 */
export function run(script, args = [], env = {}) {
  const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  /** @param {NodeJS.Signals} signal */
  const end = (signal) => child.kill(signal)
  for (const signal of signals) process.on(signal, end)

  return new Promise((resolve) => {
    child.on('error', () => resolve(1))
    child.on('exit', (code, signal) => {
      for (const name of signals) process.off(name, end)
      resolve(signal ? 1 : (code ?? 1))
    })
  })
}
