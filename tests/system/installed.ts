import { createHash } from 'node:crypto'
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { inject } from 'vitest'
import { share, shared } from '../../examples/share.mjs'
import { npm } from '../../tools/npm.mjs'
import { install, pack, type Tarball } from '../../tools/pack.mjs'
import { root } from '../../tools/run.mjs'
import { alone } from './alone.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Another one for each run of the tests. */
    run: string
  }
}

/** An example, installed from the packed packages and built, far from the repository. */
export interface Installed {
  folder: string
  tarballs: Tarball[]
}

const examples = join(root, 'examples')
const here = hash(root).slice(0, 8)

/** Packs, installs and builds an example once for all test files, and again in a run after something has changed. */
export async function installed(example = 'passport'): Promise<Installed> {
  // One after the other: each packs into the same place.
  return alone(join(tmpdir(), `reorua-installing-${here}`), async () => {
    const tarballs = await packedOnce()
    // Outside the repository, whose node_modules would lend whatever a package has forgotten to depend on.
    const home = join(realpathSync(tmpdir()), `reorua-installed-${here}`, example)
    const sources = sourcesOf(example)
    const folder = join(home, hash(...tarballs.map(({ integrity }) => integrity), ...sources.flatMap((file) => [file, readFileSync(join(examples, file), 'utf8')])).slice(0, 16))
    if (!existsSync(folder)) await installInto(folder, example, tarballs)
    for (const old of readdirSync(home)) if (old !== basename(folder)) rmSync(join(home, old), { recursive: true, force: true })
    return { folder, tarballs }
  })
}

/** Packing takes longer than most of the tests: it is done once for all files of a run. */
async function packedOnce(): Promise<Tarball[]> {
  const file = join(tmpdir(), `reorua-packed-${here}.json`)
  const run = inject('run')
  const before = existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as { run: string; tarballs: Tarball[] })
  if (before && before.run === run) return before.tarballs
  const tarballs = await pack()
  writeFileSync(file, JSON.stringify({ run, tarballs }))
  return tarballs
}

/** What an example is made of. A client also has a part of the passport service. */
function sourcesOf(example: string): string[] {
  const own = globSync(['*.{html,json,mjs,ts,tsx}', '{app,src}/**/*.*', ...(example === 'passport' ? ['{locales,public}/**/*.*'] : [])], { cwd: join(examples, example), exclude: ['locales/dist/**', 'next-env.d.ts'] })
  const given = example === 'passport' ? [] : ['share.mjs', ...shared.map((file) => `passport/${file}`)]
  return [...own.map((file) => `${example}/${file}`).sort(), ...given]
}

async function installInto(folder: string, example: string, tarballs: Tarball[]): Promise<void> {
  mkdirSync(dirname(folder), { recursive: true })
  const work = mkdtempSync(join(dirname(folder), 'installing-'))
  for (const file of sourcesOf(example).filter((name) => name.startsWith(`${example}/`)).map((name) => name.slice(example.length + 1))) {
    mkdirSync(dirname(join(work, file)), { recursive: true })
    cpSync(join(examples, example, file), join(work, file))
  }
  if (example !== 'passport') share(work)
  ask(join(work, 'package.json'), tarballs)
  await install(work, tarballs)
  await npm(['run', 'build'], work)
  renameSync(work, folder)
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
