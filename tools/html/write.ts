import { join } from 'node:path'
import { root } from '../run.mjs'
import { writeFiles } from '../writeFiles.ts'

// node tools/html/write.ts: writes the kit into dist of packages/html. The static delivery has to be there.

// React and styled-components choose between their two builds when they are first imported.
process.env.NODE_ENV = 'production'
const { kit } = await import('./kit.ts')

const files = await kit().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
writeFiles(join(root, 'packages/html/dist'), files)
