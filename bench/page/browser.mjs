import { chromium } from 'playwright'
import { findChromium, launchOptions } from '../../tools/browsers.mjs'

// Costs are milliseconds of the main thread, and bytes.

export async function openBrowser() {
  const browser = await chromium.launch(launchOptions(await findChromium()))
  return { browser, version: browser.version() }
}

/**
 * What it costs to hydrate the page, in a window of its own.
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @param {number} slowness how much slower than this machine the browser's processor is made
 */
export async function hydration(browser, url, slowness) {
  return inWindow(browser, url, slowness, async ({ cost }) => ({ hydrate: await cost('bench.hydrate()') }))
}

/**
 * What it costs to mount 500 text inputs, to keep them, and to say them in the other language.
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @param {number} slowness
 */
export async function mounting(browser, url, slowness) {
  return inWindow(browser, url, slowness, async ({ cost, heap }) => {
    const mount = await cost('bench.mount(500)')
    return { mount, heap: await heap(), speak: await cost("bench.speak('mi')") }
  })
}

/** What the main thread does, as the browser counts it; the first is all of it. */
const parts = { 'main thread': 'TaskDuration', scripts: 'ScriptDuration', style: 'RecalcStyleDuration', layout: 'LayoutDuration', compiling: 'V8CompileDuration' }

/**
 * @typedef {object} Window
 * @property {(code: string) => Promise<number>} cost how long some code and what it leads to keep the main thread
 * @property {(code: string) => Promise<Record<string, number>>} parts the same, and what of it is which work
 * @property {(code: string) => Promise<import('node:inspector').Profiler.Profile>} profile
 * @property {(code: string) => Promise<{ functions: number, calls: number }>} called how many functions of the scripts some code leads to, and how often
 * @property {(code: string) => Promise<any>} value what some code gives
 * @property {() => Promise<number>} heap
 */

/**
 * Opens a page in a window of its own.
 * @template T
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @param {number} slowness
 * @param {(window: Window) => Promise<T>} use
 */
export async function inWindow(browser, url, slowness, use) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } })
  try {
    const page = await context.newPage()
    /** @type {string[]} */
    const errors = []
    page.on('pageerror', ({ message }) => void errors.push(message))
    const cdp = await context.newCDPSession(page)
    await page.goto(url)
    await page.waitForFunction(() => 'bench' in globalThis, undefined, { timeout: 20_000 }).catch(() => {
      throw new Error(`Its script did not start: ${errors.join(' ').slice(0, 200)}`)
    })
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
    await cdp.send('HeapProfiler.enable')
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowness })
    const metrics = async () => new Map((await cdp.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]))
    const run = async (/** @type {string} */ code) => {
      const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', { expression: code, awaitPromise: true, returnByValue: true })
      if (exceptionDetails || errors.length > 0) throw new Error(`${code} failed: ${exceptionDetails?.exception?.description ?? errors.join(' ')}`.slice(0, 300))
      return result.value
    }
    const costs = async (/** @type {string} */ code) => {
      const before = await metrics()
      await run(code)
      const after = await metrics()
      return (/** @type {string} */ name) => ((after.get(name) ?? Number.NaN) - (before.get(name) ?? Number.NaN)) * 1000
    }
    await run('bench.nothing()')
    return await use({
      cost: async (code) => (await costs(code))('TaskDuration'),
      parts: async (code) => {
        const cost = await costs(code)
        return Object.fromEntries(Object.entries(parts).map(([part, name]) => [part, cost(name)]))
      },
      profile: async (code) => {
        await cdp.send('Profiler.enable')
        await cdp.send('Profiler.setSamplingInterval', { interval: 100 })
        await cdp.send('Profiler.start')
        await run(code)
        return (await cdp.send('Profiler.stop')).profile
      },
      called: async (code) => {
        await cdp.send('Profiler.enable')
        await cdp.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
        await cdp.send('Profiler.takePreciseCoverage')
        await run(code)
        const { result } = await cdp.send('Profiler.takePreciseCoverage')
        const counts = result.filter((script) => script.url.endsWith('.js')).flatMap((script) => script.functions.map((one) => one.ranges[0]?.count ?? 0)).filter((count) => count > 0)
        return { functions: counts.length, calls: counts.reduce((sum, count) => sum + count, 0) }
      },
      value: run,
      heap: async () => {
        for (let n = 0; n < 2; n++) await cdp.send('HeapProfiler.collectGarbage')
        return (await cdp.send('Runtime.getHeapUsage')).usedSize
      },
    })
  } finally {
    await context.close()
  }
}
