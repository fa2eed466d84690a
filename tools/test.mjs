import './check-node.mjs'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowsers } from './browsers.mjs'
import { generate } from './generate.mjs'
import { count, lastLine, readReport } from './results.mjs'
import { bin, root, run } from './run.mjs'

// npm test […]: what follows `--` goes to vitest, as in `npm test -- --project unit`
const options = process.argv.slice(2)
const results = join(root, 'node_modules/.cache/reorua/results.json')
/** @type {string[]} */
const failures = []

await step('generating words and tokens', generate)
await step('type check', () => run(bin.tsc, ['-b']))
await step('static delivery', () => run('tools/static/write.ts'))
await step('lint', () => run(bin.oxlint, ['--deny-warnings']))
await step('words', () => run('locales/tools/check.ts'))

const browsers = await findBrowsers().catch((error) => void failures.push(error.message))
const skipped = browsers && 'reason' in browsers.firefox ? `Firefox was skipped: ${browsers.firefox.reason}.` : undefined
if (skipped) console.log(skipped)

rmSync(results, { force: true })
const code = browsers && (await run(bin.vitest, ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`, ...options]))

const counted = count(readReport(results), code, failures)
if (skipped) console.log(skipped)
for (const failure of counted.failures) console.log(`Failed: ${failure}`)
console.log(lastLine(counted))
process.exit(counted.failed > 0 ? 1 : 0)

/**
 * @param {string} name
 * @param {() => Promise<number>} work
 */
async function step(name, work) {
  if ((await work()) !== 0) failures.push(name)
}
