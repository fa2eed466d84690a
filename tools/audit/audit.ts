import '../check-node.mjs'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright'
import { axeOptions } from '../../.storybook/axe.ts'
import { findChromium, launchOptions } from '../browsers.mjs'
import { root, run } from '../run.mjs'
import { collect, readStories, totalsOf } from './collect.ts'
import { readings, viewports, type Results, type Visit } from './model.ts'
import { readScripts } from './scripts.ts'
import { serve } from './serve.ts'
import { writeReport } from './writeReport.ts'

// npm run audit -- [--reuse] [--storybook folder] [--out folder] [--site address] [--only text]
const { values: options } = parseArgs({
  options: {
    /** Audits the Storybook that is there, instead of building it first. */
    reuse: { type: 'boolean', default: false },
    storybook: { type: 'string', default: join(root, 'storybook-static') },
    out: { type: 'string', default: join(root, 'audit-report') },
    /** Where people will open the stories: what links and `base_url` say. */
    site: { type: 'string', default: 'http://localhost:6006' },
    /** Only stories with this text in their id. */
    only: { type: 'string', default: '' },
  },
})
const storybook = resolve(options.storybook)
const out = resolve(options.out)

// 0: nothing found. 1: errors found. 2: the audit itself could not be done.
process.exitCode = await audit().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  return 2
})

async function audit(): Promise<number> {
  if (!options.reuse && (await run('tools/storybook.mjs', ['build', '--output-dir', storybook, '--loglevel', 'warn'])) !== 0) throw new Error('Storybook could not be built.')
  if (!existsSync(join(storybook, 'index.json'))) throw new Error(`There is no built Storybook in ${storybook}.`)
  const stories = (await readStories(storybook)).filter(({ id }) => id.includes(options.only))
  if (stories.length === 0) throw new Error(`There is no story to audit in ${storybook}.`)

  const started = performance.now()
  const { axe, oracle } = await readScripts()
  const site = await serve(storybook, { '/audit/axe.js': axe, '/audit/oracle.js': oracle })
  const browser = await chromium.launch(launchOptions(await findChromium()))
  try {
    const context = await browser.newContext({ viewport: viewports.medium })
    const visits = await collect(context, stories, { served: site.url, site: options.site, onVisit: progress(stories.length * readings.length) })
    const results: Results = {
      date: new Date().toISOString(),
      site: options.site,
      versions: versions(browser.version()),
      rules: { tags: axeOptions.runOnly.values, turnedOn: Object.keys(axeOptions.rules) },
      viewports,
      readings,
      totals: totalsOf(visits),
      visits,
    }
    await writeReport(out, results)
    return conclude(results, (performance.now() - started) / 1000)
  } finally {
    await browser.close()
    await site.close()
  }
}

function progress(total: number): (visit: Visit) => void {
  let done = 0
  return ({ story, reading, violations, faults, failure }) => {
    done += 1
    const found = [...violations.map(({ id, viewport }) => `${id} (${viewport})`), ...faults.map(({ kind, where }) => `${kind} ${where}`), ...(failure === undefined ? [] : [failure])]
    if (found.length > 0) console.log(`${story.id} in ${reading}: ${found.join(', ')}`)
    if (done % 100 === 0 || done === total) console.log(`${done} of ${total} pages`)
  }
}

function conclude({ totals }: Results, seconds: number): number {
  const { stories, pages, violations, faults, failures } = totals
  console.log(`${stories} stories, ${pages} pages in ${Math.round(seconds)} s: ${violations} errors by axe, ${faults} language errors, ${failures} pages that could not be shown.`)
  console.log(`The report is in ${join(out, 'index.html')}`)
  return violations + faults + failures === 0 ? 0 : 1
}

function versions(browser: string): Record<string, string> {
  const versionOf = (name: string) => (createRequire(import.meta.url)(`${name}/package.json`) as { version: string }).version
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  return { Reorua: version, 'axe-core': versionOf('axe-core'), Storybook: versionOf('storybook'), Chromium: browser, Playwright: versionOf('playwright'), Node: process.versions.node }
}
