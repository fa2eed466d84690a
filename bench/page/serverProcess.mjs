// Renders one contender's page when it is asked to, and tells how long that kept the processor.
import { Session } from 'node:inspector/promises'

/** @typedef {'page' | 'fields'} What */

const app = await import(/** @type {string} */ (process.argv[2]))
/** @type {Record<What, () => { html: string, head: string }>} */
const renders = { page: app.page, fields: () => app.fields(200) }

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

/** @type {Record<string, (what: What) => unknown>} */
const orders = {
  cost(what) {
    times[what] ??= warmUp(what)
    return render(what, times[what])
  },
  html: (what) => renders[what](),
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

process.on('message', async (/** @type {{ order: string, what: What }} */ { order, what }) => process.send?.(await orders[order]?.(what)))
process.send?.(length)
