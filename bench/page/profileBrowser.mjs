import { buildClient } from './build.mjs'
import { inWindow, openBrowser } from './browser.mjs'
import { startRenderer } from './server.mjs'
import { serveSite } from './site.mjs'
import { quantile } from './statistics.mjs'

/** What is profiled, and where: each page is a window of its own. @type {Record<string, [name: string, code: string][]>} */
const deeds = {
  page: [['hydrate', 'bench.hydrate()']],
  fields: [
    ['mount 500', 'bench.mount(500)'],
    ['switch language, 500', "bench.speak('mi')"],
  ],
}

/** What React keeps a record of, and what is in the document. Like the calls of functions, it is the same in every run. */
const counting = `(() => {
  const counts = { components: 0, 'other records of React': 0, elements: 0, attributes: 0, texts: 0 }
  const root = document.getElementById('root')
  const visit = (fibre) => {
    for (let one = fibre; one; one = one.sibling) {
      const name = typeof one.type === 'function' ? 'components' : typeof one.type === 'string' || one.type === null ? undefined : 'other records of React'
      if (name) counts[name]++
      visit(one.child)
    }
  }
  visit(root[Object.keys(root).find((key) => key.startsWith('__reactContainer'))].stateNode.current.child)
  for (const element of root.querySelectorAll('*')) {
    counts.elements++
    counts.attributes += element.attributes.length
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) counts.texts++
  }
  return counts
})()`

/**
 * What happens in a browser: how often things are there, what the main thread does, and the profiles of its scripts.
 * @typedef {{ counts: Record<string, number>, times: Record<string, number>, profiles: import('node:inspector').Profiler.Profile[] }} Deed
 */

/**
 * Profiles a contender in Chromium, in windows of their own, from a build in which functions keep their names.
 * @param {string} path
 * @param {{ rounds: number, slowness: number }} how
 */
export async function profileBrowser(path, { rounds, slowness }) {
  const output = await buildClient(path, 'app/client.tsx', { minify: false, sourcemap: true })
  const styles = output.map(({ fileName }) => fileName).filter((name) => name.endsWith('.css'))
  const renderer = await startRenderer(path)
  const sheet = { folder: path, styles }
  const site = await serveSite(new Map([['/it/page', { ...sheet, ...(await renderer.html('page')) }], ['/it/fields', sheet]]))
  renderer.stop()
  const { browser } = await openBrowser()
  /** @typedef {{ counts: Record<string, number>, times: Record<string, number[]>, profiles: Deed['profiles'] }} Found */
  /** @type {Map<string, Found>} */
  const found = new Map()
  for (let round = 0; round < rounds; round++) {
    for (const [page, all] of Object.entries(deeds)) {
      const each = (/** @type {(deed: Found, code: string, window: import('./browser.mjs').Window) => Promise<void>} */ watch) =>
        inWindow(browser, `${site.url}/it/${page}`, slowness, async (window) => {
          for (const [name, code] of all) {
            const deed = found.get(name) ?? { counts: {}, times: {}, profiles: [] }
            found.set(name, deed)
            await watch(deed, code, window)
          }
        })
      // Watching costs time itself: what the main thread does is measured in windows that nobody watches.
      await each(async ({ times }, code, { parts }) => {
        for (const [part, time] of Object.entries(await parts(code))) (times[part] ??= []).push(time)
      })
      await each(async ({ profiles }, code, { profile }) => void profiles.push(await profile(code)))
      if (round === 0) await each(async (deed, code, { called, value }) => void (deed.counts = { ...(await called(code)), ...(await value(counting)) }))
    }
  }
  await browser.close()
  site.stop()
  return [...found].map(([name, { counts, times, profiles }]) => ({ name, counts, times: Object.fromEntries(Object.entries(times).map(([part, all]) => [part, quantile(all, 0.5)])), profiles }))
}
