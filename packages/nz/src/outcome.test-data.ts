import type { Message } from './parsed.js'

type Read = { ok: true; value: unknown; warnings: readonly Message[] } | { ok: false; problem: Message }

/** What was read, with the keys of its warnings behind it; or the key of the problem. */
export function outcome(read: Read): string {
  return read.ok ? [read.value, ...read.warnings.map(({ key }) => `(${key})`)].join(' ') : read.problem.key
}
