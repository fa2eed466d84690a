import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { sourceConditions } from '../vite.ts'

/** What is put into every page: axe, and the language oracle as `reoruaOracle`. */
export interface Scripts {
  axe: string
  oracle: string
}

export async function readScripts(): Promise<Scripts> {
  const [axe, oracle] = await Promise.all([readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'), bundleOracle()])
  return { axe, oracle }
}

async function bundleOracle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: sourceConditions },
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL('../../tests/oracle/oracle.ts', import.meta.url)), formats: ['iife'], name: 'reoruaOracle' },
    },
  })
  const [output] = [built].flat()
  if (!output || !('output' in output)) throw new Error('The language oracle could not be bundled.')
  return output.output[0].code
}
