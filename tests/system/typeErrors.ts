import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** What the compiler of a packed app says of some of its files, reading every type of every package. */
export async function typeErrors(folder: string, files: string[], options: Record<string, unknown>): Promise<string> {
  const config = join(folder, 'tsconfig.check.json')
  // Node's types, because those of styled-components name them.
  const compilerOptions = { strict: true, skipLibCheck: false, noEmit: true, jsx: 'react-jsx', target: 'ES2023', lib: ['ES2023', 'DOM', 'DOM.Iterable'], types: ['node'], ...options }
  writeFileSync(config, JSON.stringify({ compilerOptions, files }))
  const { stdout } = await promisify(execFile)(process.execPath, [join(folder, '../node_modules/typescript/bin/tsc'), '-p', config], { cwd: folder }).catch((error: { stdout: string }) => error)
  return stdout
}
