import type { Coverage, Word, WordsReport } from '@reorua/locales'
import library from '@reorua/locales/report/words.json'

const others = import.meta.glob<WordsReport>(['../../packages/reo/locales/dist/report/words.json', '../locales/dist/report/words.json', '../../examples/*/locales/dist/report/words.json'], { eager: true, import: 'default' })
const reports = [library as WordsReport, ...Object.values(others)]

/** Every string of the library, then those of the stories and examples. */
export const allWords: readonly Word[] = reports.flatMap(({ words }) => words)

/** How far each namespace has come, in the same order. */
export const coverage: readonly NamespaceCoverage[] = reports.flatMap((report) => Object.entries(report.coverage))

export type NamespaceCoverage = readonly [ns: string, Coverage]

/** What a string counts as: without Māori it is missing, and what was made from another English is a draft again. */
export function countsAs({ mi, standing, stale }: Word): 'reviewed' | 'published' | 'attested' | 'draft' | 'missing' {
  if (mi === undefined) return 'missing'
  return stale ? 'draft' : (standing ?? 'draft')
}

export const standings = ['reviewed', 'published', 'attested', 'draft', 'missing'] as const
