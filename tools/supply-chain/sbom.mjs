import '../check-node.mjs'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { npm } from '../npm.mjs'
import { install, pack } from '../pack.mjs'
import { root } from '../run.mjs'

// npm run sbom -- [folder]: a software bill of materials in CycloneDX for each published package, into sbom/.

/**
 * @typedef {import('../pack.mjs').Tarball} Tarball
 * @typedef {{ 'bom-ref': string, name: string, version: string, purl: string, scope?: string, hashes?: { alg: string, content: string }[], licenses?: { license?: { id?: string }, expression?: string }[], externalReferences?: { type: string, url: string }[], properties?: { name: string, value: string }[] }} Component
 * @typedef {{ ref: string, dependsOn: string[] }} Dependency
 * @typedef {{ bomFormat: string, specVersion: string, serialNumber?: string, metadata: { timestamp?: string, component: Component }, components: Component[], dependencies: Dependency[] }} Bom
 */

/**
 * What each package and everything that comes with it are, as npm tells it of a folder that they are installed in.
 * @param {string} folder
 * @param {Tarball[]} tarballs
 * @returns {Promise<Record<string, Bom>>} by the name of the package
 */
export async function sboms(folder, tarballs) {
  /** @type {Bom} */
  const all = JSON.parse(await npm(['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'library', '--omit', 'dev'], folder))
  const integrity = { ...integrities(folder), ...Object.fromEntries(tarballs.map((tarball) => [`${tarball.name}@${tarball.version}`, tarball.integrity])) }
  return Object.fromEntries(tarballs.map((tarball) => [tarball.name, bomOf(tarball, all, integrity)]))
}

/**
 * The hash of everything that npm has installed in a folder: `{ 'react@19.0.0': 'sha512-…' }`. npm writes them down, and
 * leaves them out of its bill where there is no lockfile.
 * @param {string} folder
 * @returns {Record<string, string>}
 */
function integrities(folder) {
  const { packages } = JSON.parse(readFileSync(join(folder, 'node_modules/.package-lock.json'), 'utf8'))
  return Object.fromEntries(Object.entries(packages).map(([path, { version, integrity }]) => [`${path.replace(/.*node_modules\//, '')}@${version}`, integrity]))
}

/**
 * The part of a bill that one package needs.
 * @param {Tarball} tarball
 * @param {Bom} all
 * @param {Record<string, string>} integrity
 * @returns {Bom}
 */
function bomOf({ name, version }, all, integrity) {
  const needed = new Set([`${name}@${version}`])
  const edges = new Map(all.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]))
  // A set takes what is added to it while it is walked.
  for (const ref of needed) for (const other of edges.get(ref) ?? []) needed.add(other)
  const components = all.components.filter((component) => needed.has(component['bom-ref'])).map((component) => portable(component, integrity[component['bom-ref']]))
  const own = components.find((component) => component['bom-ref'] === `${name}@${version}`)
  if (!own) throw new Error(`${name} ${version} is not installed.`)
  return {
    ...all,
    serialNumber: `urn:uuid:${crypto.randomUUID()}`,
    metadata: { ...all.metadata, component: own },
    components: components.filter((component) => component !== own),
    dependencies: all.dependencies.filter(({ ref }) => needed.has(ref)),
  }
}

/**
 * Without what is true of this machine alone: from which registry or file it was installed, and at which path.
 * @param {Component} component
 * @param {string | undefined} integrity
 * @returns {Component}
 */
function portable({ properties = [], externalReferences = [], ...component }, integrity) {
  return {
    ...component,
    ...(integrity?.startsWith('sha512-') && { hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex') }] }),
    properties: properties.filter(({ name }) => name !== 'cdx:npm:package:path'),
    externalReferences: externalReferences.filter(({ type }) => type !== 'distribution'),
  }
}

/**
 * Installs the packages as an app would, and writes their bills.
 * @param {string} out the folder for them
 */
async function writeAll(out) {
  const tarballs = await pack()
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'reorua-sbom-'))
  try {
    const { version, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const peers = ['i18next', 'react', 'react-dom', 'styled-components'].map((name) => [name, devDependencies[name]])
    const own = tarballs.map((tarball) => [tarball.name, tarball.version])
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'reorua', version, private: true, dependencies: Object.fromEntries([...peers, ...own]) }))
    await install(folder, tarballs)
    mkdirSync(out, { recursive: true })
    for (const [name, bom] of Object.entries(await sboms(folder, tarballs))) {
      const file = join(out, `${name.replace('@', '').replace('/', '-')}.cdx.json`)
      writeFileSync(file, `${JSON.stringify(bom, null, 2)}\n`)
      console.log(`${file}: ${name} and ${bom.components.length} others`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeAll(process.argv[2] ?? join(root, 'sbom'))
