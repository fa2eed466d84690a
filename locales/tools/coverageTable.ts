import { writeCsv } from './exchange/csvText.ts'
import type { Coverage, Word, WordsReport } from './publicTypes.ts'

export const columns = ['total', 'reviewed', 'published', 'attested', 'draft', 'missing', 'stale'] as const

/** How far one root has come, and what is left to do in it. */
export interface RootCoverage {
  root: string
  report: WordsReport
}

/** The strings of a namespace that wait for somebody. */
export function waiting(words: readonly Word[], ns: string): { missing: Word[]; stale: Word[] } {
  const own = words.filter((word) => word.ns === ns)
  return { missing: own.filter(({ mi }) => mi === undefined), stale: own.filter(({ stale }) => stale) }
}

/** For a terminal: the counts of each namespace, then the keys that are missing and stale. */
export function coverageTable({ root, report: { words, coverage, total } }: RootCoverage): string {
  const rows: [string, Coverage][] = [...Object.entries(coverage), ['all', total]]
  const width = Math.max(root.length, ...rows.map(([name]) => name.length))
  const line = (name: string, cells: readonly (string | number)[]) => `${name.padEnd(width)}${cells.map((cell) => String(cell).padStart(11)).join('')}`
  const todo = Object.keys(coverage).flatMap((ns) => {
    const { missing, stale } = waiting(words, ns)
    return [
      ...(missing.length > 0 ? [`missing in ${ns}: ${missing.map(({ key }) => key).join(', ')}`] : []),
      ...stale.map(({ key, mi, en, madeFrom }) => `stale in ${ns}: ${key} “${mi}” was made from ${madeFrom === undefined ? 'English that nobody noted' : `“${madeFrom}”`}; the English is now “${en}”`),
    ]
  })
  return [line(root, columns), ...rows.map(([name, counts]) => line(name, columns.map((column) => counts[column] || '·'))), ...(todo.length > 0 ? ['', ...todo] : [])].join('\n')
}

/** For programs: the same, with the English of each string that waits. */
export function coverageJson(roots: readonly RootCoverage[]): string {
  const text = ({ key, en, mi, madeFrom }: Word) => ({ key, en, mi, madeFrom })
  const data = roots.map(({ root, report: { words, coverage, total } }) => ({
    root,
    total,
    namespaces: Object.entries(coverage).map(([ns, counts]) => {
      const { missing, stale } = waiting(words, ns)
      return { ns, ...counts, missingKeys: missing.map(text), staleKeys: stale.map(text) }
    }),
  }))
  return JSON.stringify(data, null, 2)
}

/** For a spreadsheet: a row for each namespace. */
export function coverageCsv(roots: readonly RootCoverage[]): string {
  const rows = roots.flatMap(({ root, report: { words, coverage } }) =>
    Object.entries(coverage).map(([ns, counts]) => {
      const { missing, stale } = waiting(words, ns)
      return [root, ns, ...columns.map((column) => String(counts[column])), missing.map(({ key, en }) => `${key}: ${en}`).join('\n'), stale.map(({ key, madeFrom, en }) => `${key}: ${madeFrom ?? '?'} → ${en}`).join('\n')]
    }),
  )
  return writeCsv([['root', 'namespace', ...columns, 'missing keys', 'stale keys (made from → English now)'], ...rows])
}
