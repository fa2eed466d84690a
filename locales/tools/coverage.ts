import { coverageTable } from './coverageTable.ts'
import type { Fault } from './faults.ts'
import { readReference } from './reference.ts'
import { findRoots, readRoot } from './roots.ts'
import { wordsReport } from './wordsReport.ts'

// node locales/tools/coverage.ts [root…]: how far the Māori has come; `check` speaks of what is wrong
const ignored: Fault[] = []
const tables = findRoots(process.argv.slice(2)).map((path) => {
  const root = readRoot(path, ignored)
  const { coverage, total } = wordsReport(root, readReference(path, ignored))
  return coverageTable(root.name, coverage, total)
})
console.log(tables.join('\n\n'))
