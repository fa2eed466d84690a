import { vi } from 'vitest'
import { runCommand } from './exchange/fail.ts'

/** Runs a command without a process of its own, which would take half a second each time. */
export function runHere(command: (args: string[]) => number, options: readonly string[]): { status: number; stdout: string; stderr: string } {
  const said = { log: '', error: '' }
  const spies = [
    ...(['log', 'error'] as const).map((name) => vi.spyOn(console, name).mockImplementation((...words) => void (said[name] += `${words.join(' ')}\n`))),
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => { said.log += String(text); return true }),
  ]
  try {
    return { status: runCommand(command, [...options]), stdout: said.log, stderr: said.error }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}
