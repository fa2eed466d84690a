import './check-node.mjs'
import { existsSync, watch } from 'node:fs'
import { join } from 'node:path'
import { generate, generators } from './generate.mjs'
import { bin, root, run } from './run.mjs'

// node tools/storybook.mjs dev|build […], with Storybook's own options after it
const [command, ...options] = process.argv.slice(2)
const quiet = { STORYBOOK_DISABLE_TELEMETRY: '1' }

const code = await generate()
if (code) {
  process.exit(code)
} else if (command === 'dev') {
  generators.forEach(regenerate)
  const port = options.includes('-p') || options.includes('--port') ? [] : ['--port', '6006']
  // Without a person at the terminal nobody can answer a question or look at a browser.
  const unattended = process.stdin.isTTY && !process.env.CI ? [] : ['--ci', '--no-open']
  process.exit(await run(bin.storybook, ['dev', ...port, '--no-version-updates', ...unattended, ...options], quiet))
} else if (command === 'build') {
  process.exit(await run(bin.storybook, ['build', '--output-dir', 'storybook-static', ...options], quiet))
} else {
  console.error('Say what to do: `node tools/storybook.mjs dev` or `node tools/storybook.mjs build`.')
  process.exit(1)
}

/**
 * Runs a generator again whenever one of its sources changes, so that Storybook shows new words and tokens at once.
 * @param {{ script: string, sources: string[] }} generator
 */
function regenerate({ script, sources }) {
  /** @type {NodeJS.Timeout | undefined} */
  let soon
  // An editor saves in several steps, and half-written JSON is no bundle.
  const changed = () => {
    clearTimeout(soon)
    soon = setTimeout(() => run(script), 150)
  }
  for (const source of sources.map((path) => join(root, path)).filter(existsSync)) watch(source, { recursive: true }, changed)
}
