import { parseArgs } from 'node:util'
import { coverageCsv, coverageJson, coverageTable } from './coverageTable.ts'
import { fail } from './exchange/fail.ts'
import type { Fault } from './faults.ts'
import { readReference } from './reference.ts'
import { findRoots, readRoot } from './roots.ts'
import { wordsReport } from './wordsReport.ts'

// node locales/tools/coverage.ts [--format table|json|csv] [root…]: how far the Māori has come; `check` speaks of what is wrong
const { values, positionals } = read()
const ignored: Fault[] = []
const roots = findRoots(positionals).map((path) => {
  const root = readRoot(path, ignored)
  return { root: root.name, report: wordsReport(root, readReference(path, ignored)) }
})

if (values.format === 'table') console.log(roots.map(coverageTable).join('\n\n'))
else if (values.format === 'json') console.log(coverageJson(roots))
else if (values.format === 'csv') process.stdout.write(coverageCsv(roots))
else fail(`There is no format “${values.format}”; there are table, json and csv.`)

function read() {
  try {
    return parseArgs({ allowPositionals: true, options: { format: { type: 'string', default: 'table' } } })
  } catch (error) {
    return fail(`${(error as Error).message}. Write: node locales/tools/coverage.ts [--format table|json|csv] [folder…]`)
  }
}
