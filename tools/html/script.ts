import { join } from 'node:path'
import { build } from 'vite'
import { root } from '../run.mjs'

/**
 * Puts a script of the kit into one file without imports.
 * @param format a module for services, a plain script for pages that are opened from a disk
 */
export async function scriptOf(name: string, format: 'es' | 'iife'): Promise<string> {
  const built = await build({
    root: join(root, 'packages/html'),
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(root, 'packages/html/src', `${name}.ts`), preserveEntrySignatures: 'strict', output: { format, entryFileNames: '[name].js' } },
    },
  })
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  const [chunk] = outputs
  if (outputs.length !== 1 || chunk?.type !== 'chunk') throw new Error(`${name} became ${outputs.length} files instead of one.`)
  return chunk.code
}
