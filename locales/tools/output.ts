import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Writes what differs and removes what is no longer made, so that a watching build sees real changes only. */
export function writeOutput(folder: string, files: Map<string, string>): void {
  for (const [name, text] of files) {
    const path = join(folder, name)
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (/\.(js|ts|json)$/.test(name) && !files.has(name.replaceAll('\\', '/'))) rmSync(join(folder, name))
  }
}
