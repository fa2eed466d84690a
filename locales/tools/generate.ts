import { formatFault } from './faults.ts'
import type { Fault } from './faults.ts'
import { generateRoot } from './generateRoot.ts'
import { findRoots, readRoot } from './roots.ts'

// node locales/tools/generate.ts [root…]: bundles → word modules
const faults: Fault[] = []
const roots = findRoots(process.argv.slice(2)).map((path) => readRoot(path, faults))
if (faults.length > 0) {
  console.error([...faults.map(formatFault), 'Nothing was generated.'].join('\n'))
  process.exit(1)
}
roots.forEach(generateRoot)
