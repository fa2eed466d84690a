import { join } from 'node:path'
import { root } from '../run.mjs'
import { writeFiles } from '../writeFiles.ts'

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
writeFiles(dist, new Map([...deliverStyled(compiled), ...[...plain].map(([name, text]) => [`static/${name}`, text] as const)]), /\.(js|css)$/)
