import './check-node.mjs'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { generate } from './generate.mjs'
import { bin, root, run } from './run.mjs'

// A module that no longer has a source would otherwise stay and be packed.
for (const name of ['reo', 'nz', 'i18n', 'react', 'html']) {
  for (const folder of ['dist', '.cache']) rmSync(join(root, 'packages', name, folder), { recursive: true, force: true })
}

process.exitCode = (await generate()) || (await run(bin.tsc, ['-b', 'packages/html', 'packages/nz'])) || (await run('tools/static/write.ts')) || (await run('tools/html/write.ts'))
