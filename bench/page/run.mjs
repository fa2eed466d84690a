import '../../tools/check-node.mjs'
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { hydration, mounting, openBrowser } from './browser.mjs'
import { buildClient, buildServer, weigh } from './build.mjs'
import { floor } from './contenders.mjs'
import { verdict, visit } from './csp.mjs'
import { help, optionsFrom } from './options.mjs'
import { packOnce, prepare } from './prepare.mjs'
import { profile } from './profile.mjs'
import { keep, kept } from './results.mjs'
import { startRenderer } from './server.mjs'
import { serveSite } from './site.mjs'
import { tablesOf, writeTables } from './table.mjs'
import { takeTurns } from './turns.mjs'

// Measures one page in Reorua, by hand and in other design systems, and writes the table into bench/README.md.

const options = optionsFrom(process.argv.slice(2))
if (options.help) {
  console.log(help)
  process.exit()
}

const tell = (/** @type {string} */ text) => console.error(`${new Date().toISOString().slice(11, 19)} ${text}`)
const nonce = 'cmVvcnVh'

/** @type {import('./results.mjs').Run} */
const run = options.resume
  ? kept()
  : { machine: `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}`, date: new Date().toISOString().slice(0, 10), rounds: options.rounds, slowness: options.slowness, done: [], results: {} }

/** @typedef {import('./contenders.mjs').Contender & { path: string, styles: string[] }} Ready */

const all = [floor, ...options.contenders]
/** @type {Ready[]} */
const ready = []
const packs = packOnce()
for (const contender of all) await attempt(contender, () => makeReady(contender))
const [ground, ...others] = ready
if (ground?.name !== floor.name) throw new Error(`The floor could not be built: ${run.results.floor?.failure}`)

if (options.profile) {
  for (const one of ready) console.log(await profile(one, options.measures))
  process.exit()
}

const phases = { bytes: weighAll, server: measureServers, browser: measureBrowsers, csp: measurePolicies }
for (const measure of options.measures) {
  if (run.done.includes(measure)) continue
  await phases[measure]()
  run.done.push(measure)
  keep(run)
}
const names = all.map(({ name }) => name)
console.log(tablesOf(run, names))
if (options.write) writeTables(tablesOf(run, names))

/** @param {import('./contenders.mjs').Contender} contender */
async function makeReady(contender) {
  tell(`${contender.name}: installing and building`)
  const path = await prepare(contender, packs)
  resultOf(contender).versions = versionsIn(contender, path)
  run.react ??= versionsIn({ ...contender, packages: ['react'] }, path).react
  const output = await buildClient(path, 'app/client.tsx')
  await buildServer(path)
  ready.push({ ...contender, path, styles: output.map(({ fileName }) => fileName).filter((name) => name.endsWith('.css')) })
}

async function weighAll() {
  for (const one of ready) {
    await attempt(one, async () => {
      tell(`${one.name}: weighing`)
      resultOf(one).bytes = { page: await weigh(one.path, 'app/weighed.tsx'), button: await weigh(one.path, 'contender/button.ts'), textInput: await weigh(one.path, 'contender/text-input.ts') }
    })
  }
}

async function measureServers() {
  /** @type {Map<string, import('./server.mjs').Renderer>} */
  const renderers = new Map()
  for (const one of ready) await attempt(one, async () => void renderers.set(one.name, await startRenderer(one.path)))
  const costs = async (/** @type {{ name: string }} */ { name }) => {
    const renderer = renderers.get(name)
    return { page: (await renderer?.cost('page')) ?? Number.NaN, fields: (await renderer?.cost('fields')) ?? Number.NaN }
  }
  const taken = await takeTurns(others.filter(({ name }) => renderers.has(name)), {
    rounds: run.rounds,
    warmUps: 1,
    floor: () => costs(floor),
    measure: costs,
    failed,
    tell: (text) => tell(`server: ${text}`),
  })
  for (const [name, timed] of taken) resultOf({ name }).server = timed
  for (const renderer of renderers.values()) renderer.stop()
}

/** Serves what `pages` gives for each contender, with what a server of its own renders. */
async function serveAll(/** @type {(one: Ready, rendered: (nonce?: string) => Promise<{ html: string, head: string }>) => Promise<Record<string, Partial<import('./site.mjs').Sheet>>>} */ pages) {
  /** @type {Map<string, import('./site.mjs').Sheet>} */
  const sheets = new Map()
  for (const one of ready) {
    await attempt(one, async () => {
      const renderer = await startRenderer(one.path)
      const made = await pages(one, (withNonce) => renderer.html('page', withNonce))
      for (const [name, sheet] of Object.entries(made)) sheets.set(`/${one.name}/${name}`, { folder: one.path, styles: one.styles, ...sheet })
      renderer.stop()
    })
  }
  const site = await serveSite(sheets)
  const opened = await openBrowser()
  run.browser = opened.version
  return {
    ...opened,
    has: (/** @type {{ name: string }} */ { name }) => [...sheets.keys()].some((path) => path.startsWith(`/${name}/`)),
    address: (/** @type {{ name: string }} */ { name }, /** @type {string} */ page) => `${site.url}/${name}/${page}`,
    async close() {
      await opened.close()
      site.stop()
    },
  }
}

async function measureBrowsers() {
  const { browser, has, address, close } = await serveAll(async (_, rendered) => ({ page: await rendered(), fields: {} }))
  const measure = async (/** @type {{ name: string }} */ one) => ({
    ...(await hydration(browser, address(one, 'page'), run.slowness)),
    ...(await mounting(browser, address(one, 'fields'), run.slowness)),
  })
  const taken = await takeTurns(others.filter(has), { rounds: run.rounds, floor: () => measure(floor), measure, failed, tell: (text) => tell(`browser: ${text}`) })
  for (const [name, timed] of taken) resultOf({ name }).browser = timed
  await close()
}

async function measurePolicies() {
  tell('content security policy')
  const { browser, has, address, close } = await serveAll(async (one, rendered) => ({
    free: await rendered(),
    strict: { ...(await rendered()), policy: 'strict' },
    ...(one.nonce && { nonce: { ...(await rendered(nonce)), policy: 'nonce' } }),
  }))
  for (const one of ready.filter(has)) {
    await attempt(one, async () => {
      const free = await visit(browser, address(one, 'free'))
      const csp = { plain: verdict(await visit(browser, address(one, 'strict')), free) }
      resultOf(one).csp = one.nonce ? { ...csp, nonce: verdict(await visit(browser, address(one, 'nonce')), free) } : csp
    })
  }
  await close()
}

/**
 * A contender that fails is shown with its reason, and the others go on.
 * @param {{ name: string }} one
 * @param {() => Promise<unknown>} work
 */
async function attempt(one, work) {
  try {
    await work()
  } catch (error) {
    failed(one, error)
  }
  keep(run)
}

/**
 * @param {{ name: string }} one
 * @param {unknown} error
 */
function failed(one, error) {
  const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n').filter((line) => line.trim() !== '')
  tell(`${one.name}: ${error instanceof Error ? error.stack : error}`)
  resultOf(one).failure = reason.slice(0, 300)
}

/** @param {{ name: string }} one */
function resultOf({ name }) {
  return (run.results[name] ??= { name })
}

/**
 * What a contender is made of, beside React.
 * @param {import('./contenders.mjs').Contender} contender
 * @param {string} path
 */
function versionsIn({ packages }, path) {
  const read = (/** @type {string} */ folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const names = packages ?? Object.keys(read(path).dependencies).filter((name) => !/^react(-dom)?$/.test(name))
  return Object.fromEntries(names.map((name) => [name, read(join(path, 'node_modules', name)).version]))
}
