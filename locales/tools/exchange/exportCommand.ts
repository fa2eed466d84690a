import { existsSync, writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import { parseArgs } from 'node:util'
import { checkUsable } from '../checks/usable.ts'
import { formatFault } from '../faults.ts'
import type { Fault } from '../faults.ts'
import { readReference } from '../reference.ts'
import { findRoots, home, readRoot } from '../roots.ts'
import { writeTable } from './csvWrite.ts'
import { fail } from './fail.ts'
import { itemsOf, statuses } from './items.ts'
import type { Status } from './items.ts'
import { writeXliff } from './xliffWrite.ts'

const usage = 'Write: node locales/tools/export.ts --out words.xlf (or words.csv) [--namespace footer,header] [--needs-review | --only missing,stale,draft,attested,published,reviewed] [--force] [folder…]'

const kinds: Record<string, 'csv' | 'xliff'> = { '': 'xliff', '.xlf': 'xliff', '.xliff': 'xliff', '.csv': 'csv' }

/** Writes strings into a file for a translator. */
export function exportWords(args: string[]): number {
  const { values, positionals } = read(args)
  const out = values.out ?? fail(`No file is named for the words to go to. ${usage}`)
  const kind = extname(out).toLowerCase()
  const format = values.format ?? kinds[kind] ?? fail(`There is no format for a file that is named “${kind}”; name it words.xlf (for translation tools) or words.csv (for spreadsheets), or add --format.`)
  if (format !== 'xliff' && format !== 'csv') fail(`There is no format “${format}”; there are xliff (for translation tools) and csv (for spreadsheets).`)
  if (existsSync(out) && !values.force) fail(`${out} is there already, and may hold somebody’s work. Name another file, or add --force to write over it.`)
  if (values['needs-review'] && values.only !== undefined) fail('--needs-review and --only choose strings in two ways; give one of them.')
  const wanted = values['needs-review'] ? statuses.filter((status) => status !== 'reviewed') : (listed(values.only) as Status[] | undefined)
  for (const status of wanted ?? []) if (!statuses.includes(status)) fail(`There is no standing “${status}”; there are ${statuses.join(', ')}.`)

  const faults: Fault[] = []
  const roots = findRoots(positionals).map((path) => readRoot(path, faults))
  const reference = readReference(home, faults)
  const ofLibrary = reference.terms.length
  for (const root of roots) {
    for (const namespace of root.namespaces) checkUsable(namespace, faults)
    // A root can have sources and terms of its own beside those of the library.
    const own = readReference(root.path, [])
    for (const [id, source] of own.sources) reference.sources.set(id, source)
    if (root.path !== home) reference.terms.push(...own.terms.slice(ofLibrary))
  }
  if (faults.length > 0) fail(`${faults.map(formatFault).join('\n')}\nNothing was written: a translator would work on words that cannot be used. Correct these first; npm run locales names more.`)

  const namespaces = listed(values.namespace)
  const known = roots.flatMap((root) => root.namespaces.map(({ ns }) => ns))
  for (const ns of namespaces ?? []) if (!known.includes(ns)) fail(`There is no namespace “${ns}” in ${roots.map(({ name }) => name).join(', ')}; there are ${known.join(', ')}.`)
  const items = roots.flatMap((root) => itemsOf(root, { namespaces, statuses: wanted }))
  if (items.length === 0) fail('No string fits what was asked for, so there is nothing to send. npm run locales shows how far each namespace has come.')

  write(out, format === 'csv' ? writeTable(items, reference) : writeXliff(items, reference))
  console.log(`${items.length} ${items.length === 1 ? 'string' : 'strings'} → ${out}`)
  console.log('When it comes back: node locales/tools/import.ts FILE --reviewer "…" --licence "…". What a translator should know is in locales/README.md, For translators.')
  return 0
}

function listed(option: string | undefined): string[] | undefined {
  return option?.split(',').map((name) => name.trim()).filter((name) => name !== '')
}

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text)
  } catch (error) {
    fail(`${path} cannot be written (${(error as NodeJS.ErrnoException).code}). Is there a folder of that name?`)
  }
}

function read(args: string[]) {
  try {
    const string = { type: 'string' } as const
    const flag = { type: 'boolean' } as const
    return parseArgs({ args, allowPositionals: true, options: { out: string, format: string, namespace: string, only: string, 'needs-review': flag, force: flag } })
  } catch (error) {
    return fail(`${(error as Error).message}. ${usage}`)
  }
}
