import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { standingFrom } from './checks/standingShape.ts'
import type { Fault } from './faults.ts'
import { readJson } from './readJson.ts'
import type { JsonFile } from './readJson.ts'
import type { Standing } from './standing.ts'

/** The package of the library's own words; its sources and terms serve every other root too. */
export const home = dirname(dirname(fileURLToPath(import.meta.url)))
const repository = dirname(home)
/** The words that the language engine carries in its own code as well. */
export const engine = join(repository, 'packages', 'reo', 'locales')

/** One namespace: the same file name in en/, mi/ and standing/. */
export interface Namespace {
  ns: string
  en: JsonFile
  mi: JsonFile
  standing: JsonFile
}

/** A folder with en/, mi/ and standing/ in it. */
export interface Root {
  path: string
  name: string
  namespaces: Namespace[]
}

/** The roots named on the command line, or all that exist. */
export function findRoots(named: string[]): string[] {
  if (named.length > 0) return named.map((path) => resolve(path))
  const examples = join(repository, 'examples')
  const inExamples = existsSync(examples) ? readdirSync(examples).map((name) => join(examples, name, 'locales')) : []
  return [home, engine, join(repository, 'stories', 'locales'), ...inExamples].filter((path) => existsSync(join(path, 'en')))
}

export function readRoot(path: string, faults: Fault[]): Root {
  const name = relative(process.cwd(), path) || '.'
  const names = new Set<string>()
  for (const folder of ['en', 'mi', 'standing']) {
    for (const file of listFiles(join(path, folder))) {
      if (file.endsWith('.json')) names.add(basename(file, '.json'))
      else faults.push({ level: 'error', file: join(name, folder, file), message: 'is not a .json file; only bundles belong here' })
    }
  }
  if (names.size === 0) faults.push({ level: 'error', file: name, message: 'holds no bundle: expected en/<namespace>.json' })
  const read = (folder: string, ns: string) => readJson(join(path, folder, `${ns}.json`), faults)
  const namespaces = [...names].sort().map((ns) => ({ ns, en: read('en', ns), mi: read('mi', ns), standing: read('standing', ns) }))
  return { path, name, namespaces }
}

function listFiles(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((file) => !file.startsWith('.')) : []
}

/** The text of a key, when it is one that can be shown. */
export function textOf(file: JsonFile, key: string): string | undefined {
  const value = file.entries.get(key)
  return typeof value === 'string' && value !== '' ? value : undefined
}

export function standingOf({ standing }: Namespace, key: string): Standing | undefined {
  return standingFrom(standing.entries.get(key))
}
