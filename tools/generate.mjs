import './check-node.mjs'
import { fileURLToPath } from 'node:url'
import { run } from './run.mjs'

/** What is written by scripts out of sources, and where those sources are. */
export const generators = [
  { script: 'packages/tokens/build.mjs', sources: ['packages/tokens/src'] },
  { script: 'locales/tools/generate.ts', sources: ['locales/en', 'locales/mi', 'locales/standing', 'packages/reo/locales', 'stories/locales'] },
]

/** Writes the tokens' style sheets and the word modules. */
export async function generate() {
  let code = 0
  for (const { script } of generators) code ||= await run(script)
  return code
}

// The references are kept with its sources, so tests do not write it: they say when it is no longer what those give.
if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = (await generate()) || (await run('tools/api/api.ts', ['packages/reo', 'packages/nz']))
