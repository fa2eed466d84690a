import './check-node.mjs'
import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { generate } from './generate.mjs'
import { setup as makeKit } from './html/setup.mjs'
import { npm } from './npm.mjs'
import { contentFaults } from './pack-content.mjs'
import { newest } from './newest.mjs'
import { bin, root, run } from './run.mjs'

// node tools/pack.mjs [folder]: makes what is published, one file for each package; with a folder, installs it there.

/** @typedef {{ name: string, version: string, file: string, integrity: string, files: string[] }} Tarball */

const cache = join(root, 'node_modules/.cache/reorua')
const packs = join(cache, 'packs')
const published = ['packages/tokens', 'packages/reo', 'locales', 'packages/nz', 'packages/i18n', 'packages/react', 'packages/html']
const compiled = new Set(['packages/reo', 'packages/nz', 'packages/i18n', 'packages/react'])

/**
 * Builds the packages, packs each from a clean folder that holds nothing but what it should, and looks what is inside.
 * @returns {Promise<Tarball[]>}
 */
export async function pack() {
  await build()
  mkdirSync(cache, { recursive: true })
  const work = mkdtempSync(join(cache, 'packing-'))
  try {
    const stages = await Promise.all(published.map((path) => stage(path, join(work, path.replace('/', '-')))))
    const out = join(work, 'packs')
    mkdirSync(out)
    /** @type {{ name: string, version: string, filename: string, integrity: string, files: { path: string }[] }[]} */
    const said = Object.values(JSON.parse(await npm(['pack', '--json', '--ignore-scripts', '--pack-destination', out, ...stages], work)))
    const tarballs = said.map(({ name, version, filename, integrity, files }) => ({ name, version, file: join(packs, filename), integrity, files: files.map(({ path }) => path).sort() }))
    const faults = tarballs.flatMap(contentFaults)
    if (faults.length > 0) throw new Error(faults.join('\n'))
    rmSync(packs, { recursive: true, force: true })
    renameSync(out, packs)
    return tarballs
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/**
 * Installs the packages into an app, in the place of those that it would get from the registry.
 * @param {string} folder
 * @param {Tarball[]} tarballs
 */
export async function install(folder, tarballs) {
  await npm(['install', '--no-save', '--no-package-lock', '--prefer-offline', '--ignore-scripts', '--no-fund', '--no-audit', '--install-links', ...tarballs.map(({ file }) => file)], folder)
}

/** The tokens are only made again when they have changed: their folder is emptied first, and tests may be reading it. */
async function build() {
  const tokens = join(root, 'packages/tokens')
  const stale = newest([join(tokens, 'dist')]) < newest(['src', 'build', 'build.mjs'].map((name) => join(tokens, name)))
  if (await (stale ? generate() : run('locales/tools/generate.ts'))) throw new Error('The words and tokens could not be made.')
  if ((await run(bin.tsc, ['-b', 'packages/html', 'packages/nz'])) || (await run('tools/static/write.ts'))) throw new Error('The packages could not be built.')
  await makeKit()
}

/**
 * @param {string} path of the package
 * @param {string} stage the folder to pack it from
 */
async function stage(path, stage) {
  const own = join(root, path)
  const manifest = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8'))
  for (const name of manifest.files) cpSync(join(own, name), join(stage, name), { recursive: true, filter: await isMade(path) })
  for (const [from, name] of /** @type {const} */ ([[root, 'LICENSE'], [own, 'README.md']])) {
    if (!existsSync(join(from, name))) throw new Error(`${manifest.name} has no ${name}: ${relative(root, join(from, name))} is missing.`)
    cpSync(join(from, name), join(stage, name))
  }
  // The sources that this condition leads to are not published.
  const text = JSON.stringify(manifest, (key, value) => (key === '@reorua/source' ? undefined : value), 2)
  writeFileSync(join(stage, 'package.json'), `${text}\n`)
  return stage
}

/**
 * What the compiler has made of a source that is still there. Output whose source has gone stays in `dist` until the
 * next clean build, and would be published with it.
 * @param {string} path
 * @returns {Promise<(file: string) => boolean>}
 */
async function isMade(path) {
  if (!compiled.has(path)) return (file) => !file.endsWith('.DS_Store')
  const own = join(root, path)
  const { stdout } = await promisify(execFile)(process.execPath, [join(root, bin.tsc), '-p', own, '--listFilesOnly'])
  const sources = stdout.split('\n').filter((file) => file.startsWith(join(own, 'src')))
  const made = new Set(sources.flatMap((file) => ['.js', '.d.ts'].map((ending) => file.replace(join(own, 'src'), join(own, 'dist')).replace(/\.tsx?$/, ending))))
  for (const file of made) if (!existsSync(file)) throw new Error(`${relative(root, file)} was not built. Run npm run build, and pack again.`)
  // The static delivery removes what it no longer makes.
  const always = join(own, 'dist/static')
  return (file) => !file.startsWith(join(own, 'dist')) || file.startsWith(always) || statSync(file).isDirectory() || made.has(file)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const tarballs = await pack()
  for (const { name, version, file, files } of tarballs) console.log(`${name} ${version}: ${files.length} files, ${Math.ceil(statSync(file).size / 1024)} KiB, ${relative(process.cwd(), file)}`)
  const folder = process.argv[2]
  if (folder) {
    await install(resolve(folder), tarballs)
    console.log(`Installed into ${folder}`)
  }
}
