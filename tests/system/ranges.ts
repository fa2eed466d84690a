import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { install } from '../../tools/pack.mjs'
import { root } from '../../tools/run.mjs'
import { installed } from './installed.ts'
import { appIn } from './packedApp.ts'

const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as { devDependencies: Record<string, string>; peerDependencies: Record<string, string> }
const pinned = read('package.json').devDependencies
const { peerDependencies } = read('packages/react/package.json')

/** The lowest version of a package that ours say they work with. */
const floor = (name: string) => /\d+\.\d+\.\d+/.exec(peerDependencies[name]!)![0]
const floors = Object.fromEntries(Object.keys(peerDependencies).map((name) => [name, floor(name)]))
const oldReact = { react: floor('react'), 'react-dom': floor('react-dom'), '@types/react': floor('react'), '@types/react-dom': floor('react') }
const newest = (...names: string[]) => Object.fromEntries(names.map((name) => [name, pinned[name]!]))
const newReact = newest('react', 'react-dom', '@types/react', '@types/react-dom')

/** An app's versions, by package. */
export interface Combination {
  name: string
  versions: Record<string, string>
}

/**
 * Each pair of what is promised for React and i18next. The newest of both is the packed app itself. The first releases of
 * i18next 26 refuse TypeScript 7, so theirs are older ones.
 */
const combinations: Combination[] = [
  { name: 'the lowest of all', versions: { ...floors, ...oldReact, typescript: '5.9.3' } },
  { name: 'lowest React, newest i18next', versions: { ...newest('i18next', 'styled-components'), ...oldReact } },
  { name: 'newest React, lowest i18next', versions: { ...floors, ...newReact, typescript: '6.0.3' } },
  { name: 'lowest React, newest i18next 26', versions: { ...newest('styled-components'), ...oldReact, i18next: pinned['i18next-26']!.replace(/.*@/, '') } },
  { name: 'newest React, newest i18next 26', versions: { ...newest('styled-components'), ...newReact, i18next: pinned['i18next-26']!.replace(/.*@/, '') } },
]

/** What a run is asked for: all of them for `npm run test:ranges`, the lowest otherwise. */
export const asked = process.env.REORUA_RANGES === 'all' ? combinations : combinations.slice(0, 1)

/** An app of its own with these versions, and the packed packages. */
export async function appWith({ versions }: Combination): Promise<ReturnType<typeof appIn>> {
  const { tarballs } = await installed()
  const home = mkdtempSync(join(realpathSync(tmpdir()), 'reorua-range-'))
  const tools = newest('@types/node', '@vitejs/plugin-react', 'typescript', 'vite')
  writeFileSync(join(home, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies: { ...tools, ...versions } }))
  await install(home, tarballs)
  return { ...appIn(home), remove: () => rmSync(home, { recursive: true, force: true }) }
}
