import '../check-node.mjs'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Reading } from '@reorua/i18n'
import { readStories } from '../audit/collect.ts'
import type { Story } from '../audit/model.ts'
import { readScripts } from '../audit/scripts.ts'
import { serve } from '../audit/serve.ts'
import { visit } from '../audit/visit.ts'
import { root, run } from '../run.mjs'
import { findWebKit, openWebKit } from '../webkit.mjs'
import { keyboardFaults } from './keyboard.ts'
import { framePath, frameSource, pageOf, type WebKitPage } from './page.ts'

// npm run test:webkit -- [--reuse] [--storybook folder] [--only text]
const { values: options } = parseArgs({
  options: {
    /** Takes the Storybook that is there, instead of building it first. */
    reuse: { type: 'boolean', default: false },
    storybook: { type: 'string', default: join(root, 'storybook-static') },
    /** Only stories with this text in their id. */
    only: { type: 'string', default: '' },
  },
})
const storybook = resolve(options.storybook)
// One language, and two with the other one leading: what can be wrong in the others is wrong in one of these.
const readings: readonly Reading[] = ['mi', 'en-mi']

// 0: nothing found. 1: something is wrong in WebKit. 2: the test itself could not be done.
process.exitCode = await test().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  return 2
})

async function test(): Promise<number> {
  const webkit = findWebKit()
  if ('reason' in webkit) throw new Error(`There is no WebKit: ${webkit.reason}. On Debian and Ubuntu: apt-get install webkit2gtk-driver xvfb`)
  if (!options.reuse && (await run('tools/storybook.mjs', ['build', '--output-dir', storybook, '--loglevel', 'warn'])) !== 0) throw new Error('Storybook could not be built.')
  if (!existsSync(join(storybook, 'index.json'))) throw new Error(`There is no built Storybook in ${storybook}.`)
  const stories = (await readStories(storybook)).filter(({ id }) => id.includes(options.only))
  if (stories.length === 0) throw new Error(`There is no story to test in ${storybook}.`)

  const started = performance.now()
  const { axe, oracle } = await readScripts()
  const site = await serve(storybook, { '/audit/axe.js': axe, '/audit/oracle.js': oracle, [framePath]: frameSource })
  const window = await openWebKit(webkit)
  try {
    const page = await pageOf(window, site.url)
    const visits = stories.flatMap((story) => readings.map((reading): [Story, Reading] => [story, reading]))
    let wrong = 0
    for (const [index, [story, reading]] of visits.entries()) {
      const faults = await faultsOf(page, story, reading, site.url)
      if (faults.length > 0) wrong += 1
      for (const fault of faults) console.log(`${story.id} in ${reading}: ${fault}`)
      if ((index + 1) % 50 === 0) console.log(`${index + 1} of ${visits.length} pages`)
    }
    const seconds = Math.round((performance.now() - started) / 1000)
    console.log(`WebKitGTK ${window.version}: ${stories.length} stories, ${visits.length} pages in ${seconds} s, ${wrong} of them with faults.`)
    return wrong === 0 ? 0 : 1
  } finally {
    await window.close()
    await site.close()
  }
}

/** What axe, the language oracle and a keyboard find in one story, a line each. */
async function faultsOf(webkit: WebKitPage, story: Story, reading: Reading, url: string): Promise<string[]> {
  const { violations, faults, failure } = await visit(webkit.page, story, reading, { served: url, site: url })
  if (failure !== undefined) return [failure]
  const byAxe = violations.flatMap(({ id, viewport, nodes }) => nodes.map(({ target }) => `axe ${id} (${viewport}) at ${target}`))
  const byOracle = faults.map(({ kind, where, message }) => `language ${kind} at ${where}: ${message}`)
  const byKeyboard = await keyboardFaults(webkit).catch((error: unknown) => [String(error)])
  return [...byAxe, ...byOracle, ...byKeyboard.map((fault) => `keyboard: ${fault}`)]
}
