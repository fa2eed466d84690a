import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../run.mjs'
import type { Manifest } from './faults.ts'

export function readManifest(path: string): Manifest {
  return JSON.parse(readFileSync(join(root, path), 'utf8')) as Manifest
}

/** Every `package.json` of the repository: the root's, those that are published, those of examples and benchmarks. */
export const manifests: readonly string[] = globSync(['package.json', 'locales/package.json', '{packages,examples,bench}/*/package.json'], { cwd: root }).sort()

/** Those that are published. */
export const published: readonly string[] = manifests.filter((path) => /^(packages\/[^/]+|locales)\/package\.json$/.test(path))
