import { createHash } from 'node:crypto'
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install, type Tarball } from '../../tools/pack.mjs'
import { root } from '../../tools/run.mjs'
import { alone } from './alone.ts'
import { installed } from './installed.ts'

const sources = fileURLToPath(new URL('./app', import.meta.url))
const here = createHash('sha256').update(root).digest('hex').slice(0, 8)
const home = join(realpathSync(tmpdir()), `reorua-static-${here}`)

/** A folder for one test file inside an app that has the packed packages, imports the static delivery, and has no styled-components. */
export async function staticApp(): Promise<{ folder: string; modules: string; remove: () => void }> {
  const { folder: full, tarballs } = await installed()
  const folder = await alone(join(tmpdir(), `reorua-static-installing-${here}`), () => withoutStyled(full, tarballs))
  const own = mkdtempSync(join(folder, 'app-'))
  cpSync(sources, own, { recursive: true })
  for (const file of globSync('**/*.tsx', { cwd: own }).map((name) => join(own, name))) writeFileSync(file, delivered(readFileSync(file, 'utf8')))
  return { folder: own, modules: join(folder, 'node_modules'), remove: () => rmSync(own, { recursive: true, force: true }) }
}

/** The one change that chooses the delivery. */
export function delivered(code: string): string {
  return code.replaceAll(/(['"])@reorua\/react(?=['"]|\/(?!static|adopted))/g, '$1@reorua/react/static')
}

async function withoutStyled(full: string, tarballs: Tarball[]): Promise<string> {
  const folder = join(home, createHash('sha256').update(tarballs.map(({ integrity }) => integrity).join()).digest('hex').slice(0, 16))
  if (existsSync(folder)) return folder
  const versions = JSON.parse(readFileSync(join(full, 'package.json'), 'utf8')).dependencies as Record<string, string>
  const dependencies = Object.fromEntries(['react', 'react-dom', 'i18next'].map((name) => [name, versions[name]!]))
  mkdirSync(home, { recursive: true })
  const work = mkdtempSync(join(home, 'installing-'))
  writeFileSync(join(work, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }))
  await install(work, tarballs)
  // What builds and checks is not what is tested, and is there already.
  for (const tool of ['vite', '@vitejs/plugin-react', 'typescript', '@types/node', '@types/react', '@types/react-dom']) {
    mkdirSync(dirname(join(work, 'node_modules', tool)), { recursive: true })
    symlinkSync(join(full, 'node_modules', tool), join(work, 'node_modules', tool), 'junction')
  }
  renameSync(work, folder)
  for (const old of readdirSync(home)) if (old !== basename(folder)) rmSync(join(home, old), { recursive: true, force: true })
  return folder
}
