import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { newest } from '../newest.mjs'
import { bin, root, run } from '../run.mjs'
import { setup as deliver } from '../static/setup.mjs'

const sources = ['packages/html/src', 'packages/react/src', 'packages/i18n/src', 'packages/reo/src', 'packages/tokens/dist', 'locales/dist', 'stories', 'examples/passport/src', 'examples/passport/locales', 'tools/html', 'tools/static'].map((path) => join(root, path))
const stamp = join(root, 'node_modules/.cache/reorua/html-kit')

/** Makes the kit, where there is none of these sources. Vitest calls it before a project runs. */
export async function setup() {
  const now = String(newest(sources))
  if (existsSync(join(root, 'packages/html/dist/index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return
  await deliver()
  if ((await run(bin.tsc, ['-b', 'packages/html'])) || (await run('tools/html/write.ts'))) throw new Error('The kit could not be made.')
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, now)
}
