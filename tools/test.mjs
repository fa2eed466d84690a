import './check-node.mjs'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium, findFirefox } from './browsers.mjs'
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
await step('lint', () => run(bin.oxlint, ['--deny-warnings']))
await step('words', () => run('locales/tools/check.ts'))

const firefox = findFirefox()
const firefoxSkipped = 'reason' in firefox ? `Firefox was skipped: ${firefox.reason}.` : undefined
if (firefoxSkipped) console.log(firefoxSkipped)

rmSync(results, { force: true })
const code = await findChromium().then(
  () => run(bin.vitest, ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`, ...options]),
  (error) => void failures.push(error.message),
)

const counted = count(readReport(results), code, failures)
if (firefoxSkipped) console.log(firefoxSkipped)
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
