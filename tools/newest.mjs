import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * When the files in some folders were last changed, as the latest of them; never, where there are none.
 * @param {string[]} folders
 * @returns {number} milliseconds
 */
export function newest(folders) {
  const files = folders.filter((folder) => existsSync(folder)).flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
  return Math.max(0, ...files.filter((file) => file.isFile()).map((file) => statSync(join(file.parentPath, file.name)).mtimeMs))
}
