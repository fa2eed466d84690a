import type { Coverage } from './publicTypes.ts'

const columns = ['total', 'reviewed', 'published', 'attested', 'draft', 'missing', 'stale'] as const

/** How far the Māori of each namespace has come, as a table for a terminal. */
export function coverageTable(root: string, coverage: Readonly<Record<string, Coverage>>, total: Coverage): string {
  const rows: [string, Coverage][] = [...Object.entries(coverage), ['all', total]]
  const width = Math.max(root.length, ...rows.map(([name]) => name.length))
  const line = (name: string, cells: readonly (string | number)[]) => `${name.padEnd(width)}${cells.map((cell) => String(cell).padStart(11)).join('')}`
  return [line(root, columns), ...rows.map(([name, counts]) => line(name, columns.map((column) => counts[column] || '·')))].join('\n')
}
