import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { setMembers } from '../jsonEdit.ts'
import { groupBy } from './items.ts'
import type { Change } from './merge.ts'

/** Writes changes into `mi/` and `standing/`. What does not change keeps its bytes; no file changes before all are written beside them. */
export function save(changes: readonly Change[]): string[] {
  const texts = new Map<string, string>()
  for (const [namespace, own] of groupBy(changes, ({ item }) => item.namespace)) {
    const { root } = own[0]!.item
    const order = [...namespace.en.entries.keys()]
    const edit = (folder: string, members: [string, unknown][]) => {
      const path = join(root.path, folder, `${namespace.ns}.json`)
      const before = existsSync(path) ? readFileSync(path, 'utf8') : '{}\n'
      const after = setMembers(before, new Map(members), order)
      if (after !== before) texts.set(path, after)
    }
    edit('mi', own.filter(({ item, mi }) => item.mi !== mi).map(({ item, mi }) => [item.key, mi]))
    edit('standing', own.map(({ item, entry }) => [item.key, entry]))
  }
  replaceFiles(texts)
  return [...texts.keys()]
}

function replaceFiles(texts: ReadonlyMap<string, string>): void {
  // A hidden file is no bundle, should one be left behind.
  const beside = (path: string) => join(dirname(path), `.${basename(path)}.new`)
  const written: string[] = []
  try {
    for (const [path, text] of texts) {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(beside(path), text)
      written.push(path)
    }
  } catch (error) {
    for (const path of written) rmSync(beside(path), { force: true })
    throw error
  }
  for (const path of written) renameSync(beside(path), path)
}
