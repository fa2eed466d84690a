import { parseArgs } from 'node:util'
import { coverageCsv, coverageJson, coverageTable } from './coverageTable.ts'
import { fail } from './exchange/fail.ts'
import type { Fault } from './faults.ts'
import { readReference } from './reference.ts'
import { findRoots, readRoot } from './roots.ts'
import { wordsReport } from './wordsReport.ts'

/** Prints how far the Māori has come. */
export function printCoverage(args: string[]): number {
  const { values, positionals } = read(args)
  const ignored: Fault[] = []
  const roots = findRoots(positionals).map((path) => {
    const root = readRoot(path, ignored)
    return { root: root.name, report: wordsReport(root, readReference(path, ignored)) }
  })

  if (values.format === 'table') console.log(roots.map(coverageTable).join('\n\n'))
  else if (values.format === 'json') console.log(coverageJson(roots))
  else if (values.format === 'csv') process.stdout.write(coverageCsv(roots))
  else fail(`There is no format “${values.format}”; there are table, json and csv.`)
  return 0
}

function read(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { format: { type: 'string', default: 'table' } } })
  } catch (error) {
    return fail(`${(error as Error).message}. Write: node locales/tools/coverage.ts [--format table|json|csv] [folder…]`)
  }
}
