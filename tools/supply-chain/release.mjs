import '../check-node.mjs'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { npm } from '../npm.mjs'
import { pack } from '../pack.mjs'
import { root, run } from '../run.mjs'

// node tools/supply-chain/release.mjs version: gives every package the version that its changes ask for.
// node tools/supply-chain/release.mjs publish [--dry-run]: publishes what the registry does not have yet, with provenance.

const changeset = 'node_modules/@changesets/cli/bin.js'

/** @typedef {{ name: string, version: string, repository?: { url?: string } | string, dependencies?: Record<string, string> }} Manifest */

/**
 * Why packages cannot be published with provenance: the registry compares where each says it is from with where it was built.
 * @param {Manifest[]} manifests
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
export function publishFaults(manifests, env) {
  const homeless = manifests.filter(({ repository }) => !(typeof repository === 'string' ? repository : repository?.url))
  const versions = new Set(manifests.map(({ version }) => version))
  return [
    ...homeless.map(({ name }) => `${name} does not say its repository. Whoever publishes has to fill in "repository" in its package.json.`),
    ...(versions.size > 1 ? [`The packages have the versions ${[...versions].join(', ')}. All have to have one.`] : []),
    ...(env.ACTIONS_ID_TOKEN_REQUEST_URL ? [] : ['There is no identity to sign with. Provenance needs the release workflow, with the permission id-token: write.']),
  ]
}

/**
 * The text of a manifest with our packages at another version, for apps that are no workspaces.
 * @param {string} text
 * @param {string} version
 */
export function atVersion(text, version) {
  return text.replace(/("@reorua\/[a-z0-9-]+": ")\d+\.\d+\.\d+[^"]*"/g, `$1${version}"`)
}

/** @param {string} path */
const read = (path) => /** @type {Manifest} */ (JSON.parse(readFileSync(join(root, path), 'utf8')))

async function version() {
  if (await run(changeset, ['version'])) return 1
  const { version } = read('packages/react/package.json')
  for (const file of globSync('examples/*/package.json', { cwd: root })) writeFileSync(join(root, file), atVersion(readFileSync(join(root, file), 'utf8'), version))
  await npm(['install', '--package-lock-only', '--ignore-scripts'], root)
  console.log(`The packages are at ${version}.`)
  return 0
}

/** @param {boolean} isDry */
async function publish(isDry) {
  const paths = [...globSync('packages/*/package.json', { cwd: root }), 'locales/package.json']
  const faults = publishFaults(paths.map(read), process.env)
  for (const fault of faults) console.error(fault)
  if (faults.length > 0 && !isDry) return 1
  for (const { name, version, file } of await pack()) {
    const there = await npm(['view', `${name}@${version}`, 'version'], root).catch(() => '')
    if (there.trim() === version) console.log(`${name} ${version} is published already.`)
    else console.log(await npm(['publish', file, '--access', 'public', '--ignore-scripts', isDry ? '--dry-run' : '--provenance'], root))
  }
  return 0
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [command, option] = process.argv.slice(2)
  if (command === 'version') process.exitCode = await version()
  else if (command === 'publish') process.exitCode = await publish(option === '--dry-run')
  else throw new Error('Say what to do: version, or publish [--dry-run].')
}
