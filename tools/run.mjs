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
 * Runs a script in this Node and waits for it. The script ends when this process is told to, or when the shell is gone
 * that npm started it in: npm tells the shell alone.
 * @param {string} script
 * @param {string[]} [args]
 * @param {Record<string, string>} [env]
 * @returns {Promise<number>} its exit code
 */
export function run(script, args = [], env = {}) {
  const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
  const shell = process.ppid
  let ended = false
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  /** @param {NodeJS.Signals} signal */
  const end = (signal) => {
    ended = true
    child.kill(signal)
  }
  for (const signal of signals) process.on(signal, end)
  const watch = setInterval(() => process.ppid !== shell && end('SIGTERM'), 500)

  return new Promise((resolve) => {
    child.on('error', () => resolve(1))
    child.on('exit', (code, signal) => {
      clearInterval(watch)
      for (const name of signals) process.off(name, end)
      // Whoever ends a run ends all of it, not only the step it was at.
      if (ended) process.exit(1)
      resolve(signal ? 1 : (code ?? 1))
    })
  })
}
