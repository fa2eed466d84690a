import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../run.mjs'

// node tools/static/write.ts: writes both deliveries of packages/react, which has to be compiled, into its dist.

// React and styled-components choose between their two builds when they are first imported.
process.env.NODE_ENV = 'production'
const { deliver, deliverStyled } = await import('./deliver.ts')

const compiled = join(root, 'packages/react/.cache/compiled')
const dist = join(root, 'packages/react/dist')
const plain = await deliver(compiled).catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
const files = new Map([...deliverStyled(compiled), ...[...plain].map(([name, text]) => [`static/${name}`, text] as const)])

// Tests may be reading what is there, so only what differs is written, and each file at once.
for (const [name, text] of files) {
  const file = join(dist, name)
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
  mkdirSync(dirname(file), { recursive: true })
  const half = `${file}.${process.pid}`
  writeFileSync(half, text)
  renameSync(half, file)
}
for (const name of globSync('**/*.{js,css}', { cwd: dist })) if (!files.has(name.replaceAll('\\', '/'))) rmSync(join(dist, name))
