import { join } from 'node:path'
import { root } from '../run.mjs'
import { writeFiles } from '../writeFiles.ts'

// node tools/static/write.ts: writes the static delivery into dist/static of packages/react, which has to be compiled.

// React and styled-components choose between their two builds when they are first imported.
process.env.NODE_ENV = 'production'
const { deliver } = await import('./deliver.ts')

const dist = join(root, 'packages/react/dist')
const files = await deliver(dist).catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
writeFiles(join(dist, 'static'), files)
