import { checkBundles } from '../checkRoot.ts'
import type { Fault } from '../faults.ts'
import type { Reference } from '../reference.ts'
import type { Namespace, Root } from '../roots.ts'
import type { Change, Merge } from './merge.ts'

/** Takes back what would break a check. One string can depend on another (the forms of a plural), so this goes on until all is well. */
export function checkChanges(result: Merge, roots: readonly { root: Root; reference: Reference }[]): void {
  for (const { root, reference } of roots) {
    const before = new Set(checkBundles(root, reference).map(identity))
    for (;;) {
      const own = result.changes.filter(({ item }) => item.root === root)
      const after = own.length > 0 ? checkBundles(applied(root, own), reference).filter((fault) => !before.has(identity(fault))) : []
      const errors = after.filter(({ level }) => level === 'error')
      if (errors.length === 0) {
        for (const fault of after) result.remarks.push({ place: `${fault.file} ${fault.key ?? ''}`.trim(), remark: fault.message })
        break
      }
      const guilty = new Map(own.map((change) => [change, errors.filter((fault) => concerns(fault, change))]))
      // A fault that names no changed string (two texts that meet) is laid to all of its file.
      const named = [...guilty.values()].some((faults) => faults.length > 0)
      for (const [change, faults] of guilty) {
        const reasons = named ? faults : errors
        if (reasons.length === 0) continue
        result.changes.splice(result.changes.indexOf(change), 1)
        result.refused.push({ place: change.place, reason: `cannot stand as “${change.mi}”: it ${reasons.map(({ message }) => message).join('; it ')}` })
      }
    }
  }
}

function identity({ level, file, key, message }: Fault): string {
  return [level, file, key, message].join('\n')
}

function concerns({ file, key }: Fault, { item }: Change): boolean {
  return key === item.key && (file === item.namespace.mi.file || file === item.namespace.standing.file)
}

/** The root as it would be with the changes. */
function applied(root: Root, changes: readonly Change[]): Root {
  const namespaces = root.namespaces.map((namespace): Namespace => {
    const own = changes.filter(({ item }) => item.namespace === namespace)
    if (own.length === 0) return namespace
    const mi = { ...namespace.mi, exists: true, entries: new Map(namespace.mi.entries) }
    const standing = { ...namespace.standing, exists: true, entries: new Map(namespace.standing.entries) }
    for (const change of own) {
      mi.entries.set(change.item.key, change.mi)
      standing.entries.set(change.item.key, change.entry)
    }
    return { ...namespace, mi, standing }
  })
  return { ...root, namespaces }
}
