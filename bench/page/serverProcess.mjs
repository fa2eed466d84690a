// Renders one contender's page when it is asked to, and tells how long that kept the processor.
import { Session } from 'node:inspector/promises'

/** @typedef {'page' | 'fields'} What */

/** @type {Record<What, (nonce?: string) => { html: string, head: string }>} */
const renders = await import(/** @type {string} */ (process.argv[2]))

/** Kept, so that no engine leaves the work out. */
let length = 0

/**
 * Milliseconds of the processor for rendering once.
 * @param {What} what
 * @param {number} times
 */
function render(what, times) {
  const start = process.cpuUsage()
  for (let n = 0; n < times; n++) length += renders[what]().html.length
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000 / times
}

/** @type {Partial<Record<What, number>>} How often to render in a turn, once the engine has warmed up: about 150 ms. */
const times = {}

/** @param {What} what */
function warmUp(what) {
  const start = performance.now()
  while (performance.now() - start < 1500) render(what, 1)
  return Math.max(1, Math.round(150 / render(what, 5)))
}

/** @type {Record<string, (what: What, nonce?: string) => unknown>} */
const orders = {
  cost(what) {
    times[what] ??= warmUp(what)
    return render(what, times[what])
  },
  html: (what, nonce) => renders[what](nonce),
  async profile(what) {
    warmUp(what)
    const session = new Session()
    session.connect()
    await session.post('Profiler.enable')
    await session.post('Profiler.setSamplingInterval', { interval: 200 })
    await session.post('Profiler.start')
    const start = performance.now()
    while (performance.now() - start < 4000) length += renders[what]().html.length
    return (await session.post('Profiler.stop')).profile
  },
}

process.on('message', async (/** @type {{ order: string, what: What, nonce?: string }} */ { order, what, nonce }) => process.send?.(await orders[order]?.(what, nonce)))
process.send?.(length)
