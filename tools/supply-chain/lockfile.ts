import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../run.mjs'

/** One package of `package-lock.json`, under its path. */
export interface Locked {
  version?: string
  license?: string
  integrity?: string
  /** A workspace, which is a folder here. */
  link?: boolean
  dev?: boolean
  hasInstallScript?: boolean
  resolved?: string
  dependencies?: Record<string, string>
}

export type Lockfile = Record<string, Locked>

export function readLockfile(): Lockfile {
  return (JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Lockfile }).packages
}

/** What comes from elsewhere, by path: neither the workspaces nor the links to them. */
export function foreign(lockfile: Lockfile): [path: string, locked: Locked][] {
  return Object.entries(lockfile).filter(([path, { link }]) => path.includes('node_modules/') && !link)
}

/** `@scope/name` of `node_modules/a/node_modules/@scope/name`. */
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

/** Everything from elsewhere that comes with some packages, and with what comes with them. By name, in every version. */
export function broughtBy(lockfile: Lockfile, names: Iterable<string>): Set<string> {
  const brought = new Set(names)
  const all = foreign(lockfile)
  // A set takes what is added to it while it is walked.
  for (const name of brought) {
    for (const [path, { dependencies }] of all) if (nameOf(path) === name) for (const dependency of Object.keys(dependencies ?? {})) brought.add(dependency)
  }
  return brought
}
