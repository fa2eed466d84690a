import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** A server of the example, and what it had to say. */
export interface Served {
  url: string
  /** What it wrote about things that went wrong. */
  complaints: string[]
  stop(): Promise<void>
}

/** Starts a script that prints its address, and waits for it. */
export async function serve(folder: string, script = 'start.mjs', { args = [] as string[], nodeOptions = [] as string[], env = {} as Record<string, string> } = {}): Promise<Served> {
  const { NODE_ENV: _, ...inherited } = process.env
  const child = spawn(process.execPath, [...nodeOptions, script, ...args], { cwd: folder, env: { ...inherited, PORT: '0', ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  const complaints: string[] = []
  child.stderr.setEncoding('utf8').on('data', (text: string) => complaints.push(text))
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(text) ?? []
      if (found) resolve(found)
    })
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${complaints.join('')}`)))
  })
  return {
    url,
    complaints,
    async stop() {
      if (child.exitCode !== null) return
      child.kill()
      // One that waits for connections to end may wait for ever.
      const impatience = setTimeout(() => child.kill('SIGKILL'), 5000)
      await once(child, 'exit')
      clearTimeout(impatience)
    },
  }
}
