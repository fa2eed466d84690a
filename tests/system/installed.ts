import { createHash } from 'node:crypto'
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { npm } from '../../tools/npm.mjs'
import { install, pack, type Tarball } from '../../tools/pack.mjs'
import { root } from '../../tools/run.mjs'
import { alone } from './alone.ts'

/** The example, installed from the packed packages and built, far from the repository. */
export interface Installed {
  folder: string
  tarballs: Tarball[]
}

const example = join(root, 'examples/passport')
const sources = globSync(['*.{json,ts,mjs}', '{src,locales,public}/**/*.*'], { cwd: example, exclude: ['locales/dist/**'] }).sort()
const here = hash(root).slice(0, 8)
// Outside the repository, whose node_modules would lend whatever a package has forgotten to depend on.
const home = join(realpathSync(tmpdir()), `reorua-installed-${here}`)

/** Packs, installs and builds once for all test files, and again when something has changed. */
export async function installed(): Promise<Installed> {
  return alone(join(tmpdir(), `reorua-installing-${here}`), async () => {
    const tarballs = await pack()
    const folder = join(home, hash(...tarballs.map(({ integrity }) => integrity), ...sources.flatMap((file) => [file, readFileSync(join(example, file), 'utf8')])).slice(0, 16))
    if (!existsSync(folder)) await installInto(folder, tarballs)
    return { folder, tarballs }
  })
}

async function installInto(folder: string, tarballs: Tarball[]): Promise<void> {
  mkdirSync(home, { recursive: true })
  const work = mkdtempSync(join(home, 'installing-'))
  for (const file of sources) {
    mkdirSync(dirname(join(work, file)), { recursive: true })
    cpSync(join(example, file), join(work, file))
  }
  ask(join(work, 'package.json'), tarballs)
  await install(work, tarballs)
  await npm(['run', 'build'], work)
  renameSync(work, folder)
  for (const old of readdirSync(home)) if (old !== basename(folder)) rmSync(join(home, old), { recursive: true, force: true })
}

/** The app asks for every package: npm leaves out of a bill what is needed by one alone that nobody asked for. */
function ask(file: string, tarballs: Tarball[]): void {
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { dependencies: Record<string, string> }
  for (const { name, version } of tarballs) manifest.dependencies[name] = version
  writeFileSync(file, JSON.stringify(manifest, null, 2))
}

function hash(...texts: string[]): string {
  const sum = createHash('sha256')
  for (const text of texts) sum.update(text).update('\0')
  return sum.digest('hex')
}
