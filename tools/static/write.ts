import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../run.mjs'

// node tools/static/write.ts: writes the static delivery into dist/static of packages/react, which has to be compiled.

// React and styled-components choose between their two builds when they are first imported.
process.env.NODE_ENV = 'production'
const { deliver } = await import('./deliver.ts')

const dist = join(root, 'packages/react/dist')
const out = join(dist, 'static')
const files = await deliver(dist).catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})

// Tests may be reading what is there, so only what differs is written, and each file at once.
for (const [name, text] of files) {
  const file = join(out, name)
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
  mkdirSync(dirname(file), { recursive: true })
  const half = `${file}.${process.pid}`
  writeFileSync(half, text)
  renameSync(half, file)
}
for (const name of globSync('**/*.{js,css}', { cwd: out })) if (!files.has(name.replaceAll('\\', '/'))) rmSync(join(out, name))
