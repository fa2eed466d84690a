import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { npm } from '../../tools/npm.mjs'
import { install, pack } from '../../tools/pack.mjs'
import { root } from '../../tools/run.mjs'
import { asMessages, asPairs, content } from './words.mjs'

/** @typedef {import('./contenders.mjs').Contender} Contender */

const here = fileURLToPath(new URL('.', import.meta.url))
// Outside the repository, whose node_modules would lend whatever a package has forgotten to depend on.
const home = join(realpathSync(tmpdir()), `reorua-bench-${hash(root).slice(0, 8)}`)

/**
 * Installs what a contender needs, unless it is there from an earlier run, and puts its page beside it.
 * @param {Contender} contender
 * @param {() => ReturnType<typeof pack>} packs
 * @returns {Promise<string>} the folder
 */
export async function prepare(contender, packs) {
  const own = join(here, 'contenders', contender.folder)
  const manifest = readFileSync(join(own, 'package.json'), 'utf8')
  const tarballs = contender.packed ? await packs() : []
  const folder = join(home, `${contender.name}-${hash(manifest, ...tarballs.map(({ integrity }) => integrity)).slice(0, 12)}`)
  if (!existsSync(folder)) await installInto(folder, manifest, tarballs)
  await putSources(contender, own, folder)
  return folder
}

/** What is packed once for all who ask. */
export function packOnce() {
  /** @type {ReturnType<typeof pack> | undefined} */
  let packs
  return () => (packs ??= pack())
}

/**
 * @param {string} folder
 * @param {string} manifest
 * @param {Awaited<ReturnType<typeof pack>>} tarballs
 */
async function installInto(folder, manifest, tarballs) {
  const work = `${folder}-installing`
  rmSync(work, { recursive: true, force: true })
  mkdirSync(work, { recursive: true })
  writeFileSync(join(work, 'package.json'), manifest)
  await (tarballs.length > 0 ? install(work, tarballs) : npm(['install', '--no-package-lock', '--prefer-offline', '--ignore-scripts', '--no-fund', '--no-audit'], work))
  renameSync(work, folder)
}

/**
 * @param {Contender} contender
 * @param {string} own
 * @param {string} folder
 */
async function putSources({ fixed, bundles, instead = {} }, own, folder) {
  for (const name of ['app', 'by-hand', 'contender', 'dist']) rmSync(join(folder, name), { recursive: true, force: true })
  cpSync(join(here, 'app'), join(folder, 'app'), { recursive: true })
  cpSync(join(here, 'contenders/floor'), join(folder, 'by-hand'), { recursive: true })
  cpSync(own, join(folder, 'contender'), { recursive: true, filter: (file) => basename(file) !== 'package.json' })
  const contender = join(folder, 'contender')
  for (const [file, other] of Object.entries(instead)) {
    rmSync(join(contender, file))
    if (other) renameSync(join(contender, other), join(contender, file))
  }
  // Some have no style sheet, and no styles that a server would collect.
  if (!existsSync(join(contender, 'styles.ts'))) writeFileSync(join(contender, 'styles.ts'), '')
  if (!existsSync(join(contender, 'collect.tsx'))) cpSync(join(folder, 'app/collect.tsx'), join(contender, 'collect.tsx'))
  if (fixed) for (const file of ['Page.tsx', 'Field.tsx', 'button.ts', 'text-input.ts']) rewrite(join(contender, file), (code) => code.replaceAll("'@reorua/react", "'@reorua/react/static"))
  if (instead['styles.ts']) await putStyles(folder)
  putTexts(folder, Boolean(bundles))
}

/**
 * The style sheet for what the page has, as the package writes it.
 * @param {string} folder
 */
async function putStyles(folder) {
  const { componentsWithStyles, styleSheetFor } = await import(pathToFileURL(join(folder, 'node_modules/@reorua/react/bin/styleSheetFor.mjs')).href)
  const used = ['Page.tsx', 'Field.tsx'].flatMap((file) => readFileSync(join(folder, 'contender', file), 'utf8').match(/import \{[^}]*\} from '@reorua\/react[^']*'/g) ?? []).join()
  const names = componentsWithStyles().filter((/** @type {string} */ name) => new RegExp(`\\b${name.replaceAll(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase())}\\b`).test(used))
  writeFileSync(join(folder, 'contender/reorua.css'), styleSheetFor(names))
}

/**
 * The texts that a page uses: pairs can be left out of a bundle, messages in JSON cannot.
 * @param {string} folder
 * @param {boolean} bundles
 */
function putTexts(folder, bundles) {
  const all = content()
  writeFileSync(join(folder, 'app/content.ts'), (bundles ? asMessages : asPairs)(all))
  if (!bundles) return
  const code = ['contender/Page.tsx', 'contender/Field.tsx', 'app/data.ts'].map((file) => readFileSync(join(folder, file), 'utf8')).join('')
  const used = Object.entries(all).filter(([key]) => new RegExp(`\\btext\\.${key}\\b`).test(code))
  for (const language of /** @type {const} */ (['mi', 'en'])) writeFileSync(join(folder, `app/${language}.json`), JSON.stringify(Object.fromEntries(used.map(([key, pair]) => [key, pair[language]]))))
}

/**
 * @param {string} file
 * @param {(code: string) => string} change
 */
function rewrite(file, change) {
  writeFileSync(file, change(readFileSync(file, 'utf8')))
}

/** @param {string[]} texts */
function hash(...texts) {
  const sum = createHash('sha256')
  for (const text of texts) sum.update(text).update('\0')
  return sum.digest('hex')
}
