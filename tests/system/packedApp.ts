import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { installed } from './installed.ts'

const sources = fileURLToPath(new URL('./app', import.meta.url))

/** A folder for one test file inside the installed app: what is in it finds the packed packages and nothing else. */
export async function packedApp(): Promise<{ folder: string; modules: string; remove: () => void }> {
  const { folder } = await installed()
  return appIn(folder)
}

/** The same in a folder that packages have been installed into already. */
export function appIn(folder: string): { folder: string; modules: string; remove: () => void } {
  const own = mkdtempSync(join(folder, 'app-'))
  cpSync(sources, own, { recursive: true })
  return { folder: own, modules: join(folder, 'node_modules'), remove: () => rmSync(own, { recursive: true, force: true }) }
}

interface Build {
  entry: string
  out: string
  for?: 'browsers' | 'node' | 'weighing'
  mode?: 'development' | 'production'
  condition?: string
}

/** Builds something in a packed app with the app's own Vite, in a process that knows nothing of the tests'. */
export async function buildIn(folder: string, build: Build): Promise<string> {
  const mode = build.mode ?? 'production'
  const env = { ...process.env, NODE_ENV: mode, ENTRY: build.entry, OUT: build.out, FOR: build.for ?? 'browsers', CONDITION: build.condition ?? '' }
  const { stderr } = await promisify(execFile)(process.execPath, [join(folder, '../node_modules/vite/bin/vite.js'), 'build', '--mode', mode], { cwd: folder, env })
  return stderr
}

/** Runs some code as a module of a packed app, and gives what it printed. */
export async function runIn(folder: string, code: string, nodeOptions: string[] = [], node = process.execPath): Promise<string> {
  const { NODE_ENV: _, NODE_OPTIONS: __, ...env } = process.env
  const { stdout } = await promisify(execFile)(node, [...nodeOptions, '--input-type=module', '--eval', code], { cwd: folder, env, maxBuffer: 16 * 1024 * 1024 })
  return stdout
}
