import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { newest } from '../newest.mjs'
import { bin, root, run } from '../run.mjs'

const sources = ['packages/react/src', 'packages/tokens/dist/index.js', 'tools/static'].map((path) => join(root, path))
const stamp = join(root, 'node_modules/.cache/reorua/static-delivery')

/** Makes the static delivery for tests, where there is none of these sources. Vitest calls it before a project runs. */
export async function setup() {
  const now = String(newest(sources))
  if (existsSync(join(root, 'packages/react/dist/static/reorua.css')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return
  if ((await run(bin.tsc, ['-b', 'packages/react'])) || (await run('tools/static/write.ts'))) throw new Error('The static delivery could not be made.')
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, now)
}
