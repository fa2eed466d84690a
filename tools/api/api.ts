import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pageOf } from './page.ts'
import { readPackage } from './read-package.ts'

// node tools/api/api.ts folder…: writes the reference of each package beside its manifest
const folders = process.argv.slice(2)
for (const folder of folders) writeFileSync(join(folder, 'API.md'), pageOf(readPackage(folder)))
if (folders.length === 0) {
  console.error('Say which packages: `node tools/api/api.ts packages/reo`.')
  process.exitCode = 1
}
