import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * When something in some files and folders was last changed; never, where there is nothing.
 * @param {string[]} paths
 * @returns {number} milliseconds
 */
export function newest(paths) {
  const files = paths.filter((path) => existsSync(path)).flatMap((path) => (statSync(path).isFile() ? [path] : readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name))))
  return Math.max(0, ...files.map((file) => statSync(file)).filter((file) => file.isFile()).map((file) => file.mtimeMs))
}
