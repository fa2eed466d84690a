import { checkBundles } from '../checkRoot.ts'
import type { Fault } from '../faults.ts'
import type { Reference } from '../reference.ts'
import { home } from '../roots.ts'
import type { Namespace, Root } from '../roots.ts'
import type { Change, Merge } from './merge.ts'

export interface Opened {
  root: Root
  reference: Reference
}

/**
 * Takes back what would break a check. One string can depend on another (the forms of a plural), so this goes on until all is well.
 * @param beside roots that nothing is written to, and that stand beside the library's words
 */
export function checkChanges(result: Merge, roots: readonly Opened[], beside: readonly Opened[] = []): void {
  const all = [...roots, ...beside]
  const before = new Set(faultsWith([], concernedBy(result.changes, all), all).map(({ fault }) => identity(fault)))
  while (result.changes.length > 0) {
    const { changes } = result
    const errorOf = (fault: Fault, change: Change) => fault.level === 'error' && concerns(fault, change)
    // What was wrong already is no fault of this file, unless it is wrong with a string that the file vouches for.
    const after = faultsWith(changes, concernedBy(changes, all), all).filter(({ fault }) => !before.has(identity(fault)) || changes.some((change) => errorOf(fault, change)))
    const errors = after.filter(({ fault }) => fault.level === 'error')
    if (errors.length === 0) {
      for (const { fault } of after) result.remarks.push({ place: `${fault.file} ${fault.key ?? ''}`.trim(), remark: fault.message })
      return
    }
    const reasons = new Map(changes.map((change) => [change, errors.filter(({ fault }) => concerns(fault, change))]))
    // A fault that names no changed string is laid to all of its root, or else to all of the file.
    for (const unnamed of errors.filter(({ fault }) => !changes.some((change) => concerns(fault, change)))) {
      const own = changes.filter(({ item }) => item.root === unnamed.root)
      if ([...reasons.values()].every((found) => found.length === 0)) for (const change of own.length > 0 ? own : changes) reasons.set(change, [unnamed])
    }
    for (const [change, found] of reasons) {
      if (found.length === 0) continue
      changes.splice(changes.indexOf(change), 1)
      result.refused.push({ place: change.place, reason: `cannot stand as “${change.mi}”: ${found.map(({ fault }) => reasonFor(fault, change)).join('; ')}` })
    }
  }
}

/** The roots whose checks can change: those of the changes, and all when the library is among them. */
function concernedBy(changes: readonly Change[], all: readonly Opened[]): Opened[] {
  return changes.some(({ item }) => item.root.path === home) ? [...all] : all.filter(({ root }) => changes.some(({ item }) => item.root === root))
}

function faultsWith(changes: readonly Change[], concerned: readonly Opened[], all: readonly Opened[]): { root: Root; fault: Fault }[] {
  const own = all.find(({ root }) => root.path === home)?.root
  const library = own && applied(own, changes)
  return concerned.flatMap(({ root, reference }) =>
    checkBundles(applied(root, changes), reference, root.path === home ? undefined : library).map((fault) => ({ root, fault })),
  )
}

function identity({ level, file, key, message }: Fault): string {
  return [level, file, key, message].join('\n')
}

function concerns({ file, key, other }: Fault, change: Change): boolean {
  return isAt(change, file, key) || (other !== undefined && isAt(change, other.file, other.key))
}

function isAt({ item }: Change, file: string, key: string | undefined): boolean {
  return key === item.key && (file === item.namespace.mi.file || file === item.namespace.standing.file)
}

function reasonFor({ file, key, message }: Fault, change: Change): string {
  return isAt(change, file, key) ? `it ${message}` : `${file} (${key ?? 'as a whole'}) ${message}`
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
