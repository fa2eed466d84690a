import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Anything but what another process has begun to write. */
const whole = /(?<!\.\d+)$/

/**
 * Makes a folder hold these files and no others of their kind. Tests may be reading what is there, so only what differs is written,
 * and each file at once.
 * @param folder that belongs to whoever writes it
 * @param files by their paths inside of it
 * @param kind the names of what else would be removed; whatever it is, unless given
 */
export function writeFiles(folder: string, files: ReadonlyMap<string, string | Buffer>, kind = whole): void {
  for (const [name, content] of files) {
    const file = join(folder, name)
    if (existsSync(file) && readFileSync(file).equals(Buffer.from(content))) continue
    mkdirSync(dirname(file), { recursive: true })
    const started = `${file}.${process.pid}`
    writeFileSync(started, content)
    renameSync(started, file)
  }
  for (const name of globSync('**/*', { cwd: folder })) if (!files.has(name.replaceAll('\\', '/')) && kind.test(name) && statSync(join(folder, name)).isFile()) rmSync(join(folder, name))
}
