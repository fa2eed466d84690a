import { foreign, nameOf, type Lockfile } from './lockfile.ts'
import { allowed, exceptions, type Exception } from './policy.ts'

/** The parts of a `package.json` that say what comes with a package, and what runs when it is installed. */
export interface Manifest {
  name: string
  private?: boolean
  license?: string
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
  bundleDependencies?: unknown
  bundledDependencies?: unknown
  scripts?: Record<string, string>
  allowScripts?: Record<string, boolean>
}

/** What is not one exact version. A range of a peer is a promise and must have both ends, each a full version. */
export function pinFaults({ name, ...manifest }: Manifest): string[] {
  const loose = ['dependencies', 'devDependencies', 'optionalDependencies'] as const
  const pins = loose.flatMap((kind) => Object.entries(manifest[kind] ?? {}).filter(([, version]) => !/^(npm:(@[^/]+\/)?[^@]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)))
  const peers = Object.entries(manifest.peerDependencies ?? {}).filter(([, range]) => !/^>=\d+\.\d+\.\d+ <\d+$/.test(range))
  return [
    ...pins.map(([dependency, version]) => `${name} asks for ${dependency} ${version}, which is not one exact version.`),
    ...peers.map(([dependency, range]) => `${name} promises to work with ${dependency} ${range}: write ">=1.2.3 <4".`),
  ]
}

/** Whether a licence, or a choice of licences in SPDX's words, is one of those that are allowed. */
export function isAllowed(licence: string | undefined): boolean {
  if (!licence) return false
  const bare = licence.replace(/[()]/g, '')
  const one = (part: string) => part.split(/ AND /).every((name) => allowed.includes(name.trim()))
  return bare.split(/ OR /).some(one)
}

function exceptionFor(name: string): [key: string, exception: Exception] | undefined {
  return Object.entries(exceptions).find(([key]) => (key.endsWith('*') ? name.startsWith(key.slice(0, -1)) : name === key))
}

/**
 * Every package of the tree, for all systems, whose licence is neither allowed nor excepted by name, and every exception
 * that nothing needs any more. What is published has no exception: `published` names everything that it brings.
 */
export function licenceFaults(lockfile: Lockfile, published: ReadonlySet<string>): string[] {
  const needed = new Set<string>()
  const faults = foreign(lockfile).flatMap(([path, { license, version }]) => {
    const name = nameOf(path)
    if (isAllowed(license)) return []
    const [key, exception] = exceptionFor(name) ?? []
    if (key && exception?.licence === license && !published.has(name)) {
      needed.add(key)
      return []
    }
    return [`${name} ${version} has the licence ${license ?? 'of nobody knows whom'}, which is not allowed${published.has(name) ? ' in what is published' : ''}.`]
  })
  return [...faults, ...Object.keys(exceptions).flatMap((key) => (needed.has(key) ? [] : [`The exception for ${key} is not needed any more.`]))]
}

/** What may run code when it is installed and was not refused by name, and what could be changed without a trace. */
export function installFaults(lockfile: Lockfile, { allowScripts = {} }: Manifest): string[] {
  return foreign(lockfile).flatMap(([path, { hasInstallScript, integrity, resolved, version }]) => {
    const name = nameOf(path)
    return [
      ...(hasInstallScript && allowScripts[name] !== false ? [`${name} ${version} runs a script when it is installed. Refuse it in allowScripts.`] : []),
      ...(integrity ? [] : [`${name} ${version} has no integrity in package-lock.json.`]),
      ...(resolved && !resolved.startsWith('file:') ? [`${name} ${version} is bound to ${new URL(resolved).host}. The registry is for each machine to choose.`] : []),
    ]
  })
}

const runAtInstall = /^(pre|post)?(install|prepare|prepublish|uninstall)$|^(pre|post)prepare$|^dependencies$/

/** What a package would do to those who install it: scripts, parts of others, or code of third parties. */
export function publishedFaults(manifest: Manifest): string[] {
  const { name, scripts = {}, dependencies = {} } = manifest
  return [
    ...Object.keys(scripts).filter((script) => runAtInstall.test(script)).map((script) => `${name} runs its script ${script} where it is installed.`),
    ...Object.keys(dependencies).filter((dependency) => !dependency.startsWith('@reorua/')).map((dependency) => `${name} brings ${dependency}. What an app shares with us is a peer; the rest is ours.`),
    ...(manifest.bundleDependencies || manifest.bundledDependencies ? [`${name} carries other packages inside.`] : []),
    ...(manifest.optionalDependencies ? [`${name} has optional dependencies, which differ from machine to machine.`] : []),
    ...(manifest.private ? [`${name} is private and cannot be published.`] : []),
    ...(isAllowed(manifest.license) ? [] : [`${name} has the licence ${manifest.license}.`]),
    ...pinFaults(manifest),
  ]
}
