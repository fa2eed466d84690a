import { checkUsable } from './checks/usable.ts'
import { formatFault } from './faults.ts'
import type { Fault } from './faults.ts'
import { generateRoot } from './generateRoot.ts'
import { readReference } from './reference.ts'
import { findRoots, readRoot } from './roots.ts'

// node locales/tools/generate.ts [root…]: bundles → word modules
const faults: Fault[] = []
const work = findRoots(process.argv.slice(2)).map((path) => ({ root: readRoot(path, faults), reference: readReference(path, faults) }))
for (const { root } of work) for (const namespace of root.namespaces) checkUsable(namespace, faults)
if (faults.length > 0) {
  console.error([...faults.map(formatFault), 'Nothing was generated.'].join('\n'))
  process.exit(1)
}
for (const { root, reference } of work) generateRoot(root, reference)
