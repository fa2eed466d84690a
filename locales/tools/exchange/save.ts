import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setMembers } from '../jsonEdit.ts'
import { groupBy } from './items.ts'
import type { Change } from './merge.ts'

/** Writes changes into `mi/` and `standing/`. What does not change keeps its bytes; all is worked out before the first write. */
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
  for (const [path, text] of texts) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  return [...texts.keys()]
}
