import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, globSync } from 'node:fs'
import { createServer } from 'node:net'

/**
 * WebKitGTK, the nearest to Safari that runs on Linux: Debian's `webkit2gtk-driver` and `xvfb`. Playwright drives only a
 * WebKit of its own making, so this speaks WebDriver.
 * @returns {{ driver: string, browser: string } | { reason: string }}
 */
export function findWebKit() {
  if (process.env.REORUA_WEBKIT === 'none') return { reason: 'REORUA_WEBKIT is none' }
  const driver = '/usr/bin/WebKitWebDriver'
  const [browser] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser').sort().toReversed()
  if (!existsSync(driver) || !browser) return { reason: 'webkit2gtk-driver is not installed' }
  if (spawnSync('xvfb-run', ['--help']).status !== 0) return { reason: 'xvfb is not installed' }
  return { driver, browser }
}

/**
 * Runs the body of a function in an empty page of WebKit, and gives what it returns.
 * @param {{ driver: string, browser: string }} webkit
 * @param {string} script
 * @returns {Promise<unknown>}
 */
export async function runInWebKit(webkit, script) {
  const window = await openWebKit(webkit)
  try {
    await window.command('url', { url: 'about:blank' })
    return await window.command('execute/sync', { script, args: [] })
  } finally {
    await window.close()
  }
}

/**
 * A window of WebKit, and the commands of WebDriver for it: `window.command('url', { url })`.
 * @typedef {{ version: string, command: (name: string, body: unknown) => Promise<unknown>, close: () => Promise<void> }} WebKitWindow
 * @param {{ driver: string, browser: string }} webkit
 * @returns {Promise<WebKitWindow>}
 */
export async function openWebKit({ driver, browser }) {
  const port = await freePort()
  // One group, so that the screen, the driver and the browser end together.
  const child = spawn('xvfb-run', ['-a', driver, '-p', String(port)], { stdio: 'ignore', detached: true })
  const base = `http://127.0.0.1:${port}`
  const end = async () => {
    if (child.exitCode !== null) return
    if (child.pid) process.kill(-child.pid)
    await once(child, 'exit')
  }
  try {
    await answered(`${base}/status`)
    const { sessionId, capabilities } = /** @type {{ sessionId: string, capabilities: { browserVersion: string } }} */ (
      await post(`${base}/session`, { capabilities: { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } } } })
    )
    return {
      version: capabilities.browserVersion,
      command: (name, body) => post(`${base}/session/${sessionId}/${name}`, body),
      async close() {
        await fetch(`${base}/session/${sessionId}`, { method: 'DELETE' }).catch(() => {})
        await end()
      },
    }
  } catch (error) {
    await end()
    throw error
  }
}

/**
 * @param {string} url
 * @param {unknown} body
 */
async function post(url, body) {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) })
  const { value } = /** @type {{ value: { error?: string, message?: string } }} */ (await response.json())
  if (!response.ok) throw new Error(`WebKit answered ${value.error}: ${value.message}`)
  return value
}

/** @param {string} url */
async function answered(url) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await fetch(url).then(({ ok }) => ok, () => false)) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('The driver of WebKit did not start within ten seconds.')
}

/** @returns {Promise<number>} */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
  server.close()
  return port
}
