import { afterEach, beforeEach, vi } from 'vitest'

/** Everything that reaches the console during a test, as text. */
export const heardInConsole: string[] = []

/** Keeps the console quiet, and remembers what it would have said. */
export function listenToConsole(): void {
  beforeEach(() => {
    heardInConsole.length = 0
    for (const level of ['error', 'warn', 'info', 'log'] as const) {
      vi.spyOn(console, level).mockImplementation((...said: unknown[]) => {
        heardInConsole.push(said.map(String).join(' '))
      })
    }
  })
  afterEach(() => {
    vi.restoreAllMocks()
  })
}
