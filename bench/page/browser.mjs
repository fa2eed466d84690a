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

/**
 * @template T
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @param {number} slowness
 * @param {(window: { cost: (code: string) => Promise<number>, heap: () => Promise<number> }) => Promise<T>} use
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
    const metric = async (/** @type {string} */ name) => (await cdp.send('Performance.getMetrics')).metrics.find((one) => one.name === name)?.value ?? Number.NaN
    const run = async (/** @type {string} */ code) => {
      const { exceptionDetails } = await cdp.send('Runtime.evaluate', { expression: code, awaitPromise: true })
      if (exceptionDetails || errors.length > 0) throw new Error(`${code} failed: ${exceptionDetails?.exception?.description ?? errors.join(' ')}`.slice(0, 300))
    }
    await run('bench.nothing()')
    return await use({
      cost: async (code) => {
        const before = await metric('TaskDuration')
        await run(code)
        return ((await metric('TaskDuration')) - before) * 1000
      },
      heap: async () => {
        for (let n = 0; n < 2; n++) await cdp.send('HeapProfiler.collectGarbage')
        return (await cdp.send('Runtime.getHeapUsage')).usedSize
      },
    })
  } finally {
    await context.close()
  }
}
