import { hydration, mounting, openBrowser } from './browser.mjs'
import { weigh } from './build.mjs'
import { floor } from './contenders.mjs'
import { verdict, visit } from './csp.mjs'
import { startRenderer } from './server.mjs'
import { serveSite } from './site.mjs'
import { takeTurns } from './turns.mjs'

/** @typedef {import('./contenders.mjs').Contender & { path: string, styles: string[] }} Ready a contender that is installed and built */
/** @typedef {import('./results.mjs').Recorder} Recorder */
/** @typedef {(ready: Ready[], recorder: Recorder) => Promise<void>} Phase */

const nonce = 'cmVvcnVh'
const isFloor = (/** @type {{ name: string }} */ { name }) => name === floor.name

/** What is measured, in this order. @type {Record<import('./options.mjs').Measure, Phase>} */
export const phases = { bytes: weighAll, server: measureServers, browser: measureBrowsers, csp: measurePolicies }

/** @type {Phase} */
async function weighAll(ready, { attempt, resultOf, tell }) {
  for (const one of ready) {
    await attempt(one, async () => {
      tell(`${one.name}: weighing`)
      resultOf(one).bytes = { page: await weigh(one.path, 'app/weighed.tsx'), button: await weigh(one.path, 'contender/button.ts'), textInput: await weigh(one.path, 'contender/text-input.ts') }
    })
  }
}

/** @type {Phase} */
async function measureServers(ready, { attempt, failed, resultOf, run, tell }) {
  /** @type {Map<string, import('./server.mjs').Renderer>} */
  const renderers = new Map()
  for (const one of ready) await attempt(one, async () => void renderers.set(one.name, await startRenderer(one.path)))
  const measure = async (/** @type {{ name: string }} */ { name }) => {
    const renderer = renderers.get(name)
    if (!renderer) throw new Error('It has no server.')
    return { page: await renderer.cost('page'), fields: await renderer.cost('fields') }
  }
  const others = ready.filter((one) => !isFloor(one) && renderers.has(one.name))
  const taken = await takeTurns(others, { rounds: run.rounds, warmUps: 1, floor: () => measure(floor), measure, failed, tell: (text) => tell(`server: ${text}`) })
  for (const [name, timed] of taken) resultOf({ name }).server = timed
  for (const renderer of renderers.values()) renderer.stop()
}

/** @type {Phase} */
async function measureBrowsers(ready, recorder) {
  const { failed, resultOf, run, tell } = recorder
  const { browser, served, address, close } = await serveAll(ready, recorder, async (_, rendered) => ({ page: await rendered(), fields: {} }))
  const measure = async (/** @type {{ name: string }} */ one) => ({
    ...(await hydration(browser, address(one, 'page'), run.slowness)),
    ...(await mounting(browser, address(one, 'fields'), run.slowness)),
  })
  const taken = await takeTurns(served.filter((one) => !isFloor(one)), { rounds: run.rounds, floor: () => measure(floor), measure, failed, tell: (text) => tell(`browser: ${text}`) })
  for (const [name, timed] of taken) resultOf({ name }).browser = timed
  await close()
}

/** @type {Phase} */
async function measurePolicies(ready, recorder) {
  const { attempt, resultOf, tell } = recorder
  tell('content security policy')
  const { browser, served, address, close } = await serveAll(ready, recorder, async (one, rendered) => ({
    free: await rendered(),
    strict: { ...(await rendered()), policy: 'strict' },
    ...(one.nonce && { nonce: { ...(await rendered(nonce)), policy: 'nonce' } }),
  }))
  for (const one of served) {
    await attempt(one, async () => {
      const free = await visit(browser, address(one, 'free'))
      if (free.complaints.length > 0) resultOf(one).complaint = free.complaints[0]?.slice(0, 200)
      const csp = { plain: verdict(await visit(browser, address(one, 'strict')), free) }
      resultOf(one).csp = one.nonce ? { ...csp, nonce: verdict(await visit(browser, address(one, 'nonce')), free) } : csp
    })
  }
  await close()
}

/**
 * Serves some pages of each contender, and opens a browser for them.
 * @param {Ready[]} ready
 * @param {Recorder} recorder
 * @param {(one: Ready, rendered: (nonce?: string) => Promise<{ html: string, head: string }>) => Promise<Record<string, Partial<import('./site.mjs').Sheet>>>} pages by their names, with what its own server renders
 */
async function serveAll(ready, { attempt, run }, pages) {
  /** @type {Map<string, import('./site.mjs').Sheet>} */
  const sheets = new Map()
  /** @type {Ready[]} */
  const served = []
  for (const one of ready) {
    await attempt(one, async () => {
      const renderer = await startRenderer(one.path)
      const made = await pages(one, (withNonce) => renderer.html('page', withNonce))
      renderer.stop()
      for (const [name, sheet] of Object.entries(made)) sheets.set(`/${one.name}/${name}`, { folder: one.path, styles: one.styles, ...sheet })
      served.push(one)
    })
  }
  const site = await serveSite(sheets)
  const { browser, version } = await openBrowser()
  run.browser = version
  const close = async () => {
    await browser.close()
    site.stop()
  }
  return { browser, served, close, address: (/** @type {{ name: string }} */ { name }, /** @type {string} */ page) => `${site.url}/${name}/${page}` }
}
