import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeExport, type Entry } from './describe.ts'
import { exportsOf } from './exports.ts'
import { sourceReader } from './source-file.ts'

/** A package as its page tells of it. */
export interface Package {
  name: string
  description: string
  /** In the order of its index. */
  entries: Entry[]
}

/** Reads a package from its folder: its manifest, and what `src/index.ts` exports. */
export function readPackage(folder: string): Package {
  const { name, description = '' } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name: string; description?: string }
  const root = join(folder, 'src')
  const read = sourceReader()
  const entries = exportsOf(read(join(root, 'index.ts')), read).map((each) => describeExport(each, root, read))
  return { name, description, entries }
}
