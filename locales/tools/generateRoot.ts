import { join } from 'node:path'
import { indexText, indexTypesText } from './indexModule.ts'
import { writeOutput } from './output.ts'
import { home } from './roots.ts'
import type { Reference } from './reference.ts'
import type { Root } from './roots.ts'
import { wordsReport } from './wordsReport.ts'
import { moduleText, typesText } from './wordModules.ts'

/** Turns the bundles of a root into what is imported: `dist/<ns>.js`, its types, the set without drafts, the report. */
export function generateRoot(root: Root, reference: Reference, own = root.path === home): void {
  const files = new Map<string, string>()
  for (const namespace of root.namespaces) {
    const { ns } = namespace
    files.set(`${ns}.js`, moduleText(namespace, { drafts: true }))
    files.set(`${ns}.d.ts`, typesText(namespace, own ? './index.js' : '@reorua/locales'))
    files.set(`without-drafts/${ns}.js`, moduleText(namespace, { drafts: false }))
    files.set(`without-drafts/${ns}.d.ts`, `export * from '../${ns}.js'\n`)
  }
  if (own) {
    files.set('index.js', indexText(root))
    files.set('index.d.ts', indexTypesText(root))
  }
  files.set('report/words.json', `${JSON.stringify(wordsReport(root, reference), null, 1)}\n`)
  writeOutput(join(root.path, 'dist'), files)
}
