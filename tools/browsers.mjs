import './check-node.mjs'
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packedChromium } from './packed-chromium.mjs'
import { acknowledgePromptly } from './prompt-acks.mjs'

/**
 * How to start a browser with Playwright, and where it was found.
 * @typedef {{ source: string, executablePath: string, channel?: string, args: string[], env: Record<string, string> }} Browser
 * @typedef {{ reason: string }} NotFound
 */

const chromiumArgs = ['--no-first-run', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage', '--font-render-hinting=none']

const installedChromium = {
  linux: ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'],
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA].map((base) => `${base}\\Google\\Chrome\\Application\\chrome.exe`),
}

/**
 * Finds a Chromium: the one named by REORUA_CHROMIUM, the one that came with `npm ci`, an installed one, Playwright's.
 * @returns {Promise<Browser>}
 */
export async function findChromium() {
  const named = namedIn('REORUA_CHROMIUM')
  if (named) return asChromium('REORUA_CHROMIUM', named)

  const packed = await packedChromium()
  if ('executablePath' in packed) return asChromium('@sparticuz/chromium', packed.executablePath, packed.env)

  const installed = firstExecutable(installedChromium[/** @type {'linux'} */ (process.platform)] ?? installedChromium.linux)
  if (installed) return asChromium('installed', installed)

  const playwright = await import('playwright')
  const own = playwright.chromium.executablePath()
  if (existsSync(own)) return asChromium('Playwright', own)

  throw new Error(
    `No Chromium was found (${packed.reason}). ` +
      'Run `npx playwright install --with-deps chromium`, or install Google Chrome, or name a Chromium in REORUA_CHROMIUM.',
  )
}

/**
 * Finds a Firefox: the one named by REORUA_FIREFOX (`none` leaves it out), else Debian's or the distribution's.
 * @returns {Browser | NotFound}
 */
export function findFirefox() {
  if (process.env.REORUA_FIREFOX === 'none') return { reason: 'REORUA_FIREFOX is none' }
  const named = namedIn('REORUA_FIREFOX')
  const found = named ?? (process.platform === 'linux' ? firstExecutable(['firefox-esr', 'firefox']) : undefined)
  if (!found) return { reason: 'no firefox-esr or firefox is installed, and REORUA_FIREFOX names none' }
  if (!named && !isDrivable(found)) return { reason: `${found} is a snap or does not start; REORUA_FIREFOX can name another` }
  // An ordinary Firefox speaks WebDriver BiDi only; Playwright's protocol needs its own build.
  return { source: named ? 'REORUA_FIREFOX' : 'installed', executablePath: found, channel: 'moz-firefox', args: [], env: {} }
}

/**
 * What `launch()` of Playwright takes. A fresh object each time: vitest changes what it is given.
 * @param {Browser} browser
 */
export function launchOptions({ executablePath, channel, args, env }) {
  if (channel === 'moz-firefox') acknowledgePromptly()
  const environment = /** @type {Record<string, string>} */ ({ ...process.env, ...env })
  return { executablePath, ...(channel && { channel }), args: [...args], env: environment }
}

/**
 * @param {string} source
 * @param {string} executablePath
 * @param {Record<string, string>} [env]
 * @returns {Browser}
 */
function asChromium(source, executablePath, env = {}) {
  return { source, executablePath, args: chromiumArgs, env }
}

/** @param {string} variable */
function namedIn(variable) {
  const value = process.env[variable]
  if (!value) return undefined
  if (!isExecutable(value)) throw new Error(`${variable} names ${value}, which is not a file that can be run.`)
  return resolve(value)
}

/** @param {string[]} names */
function firstExecutable(names) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names.flatMap((name) => (/[\\/]/.test(name) ? [name] : folders.map((folder) => join(folder, name)))).find(isExecutable)
}

/**
 * Ubuntu's `firefox` is a script that starts a snap, or only says how to install one; a snap cannot read the profile
 * that a test gives it.
 * @param {string} path
 */
function isDrivable(path) {
  const start = readFileSync(path).subarray(0, 4096)
  if (start.toString('latin1').startsWith('#!') && start.includes('snap')) return false
  return spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 }).stdout?.includes('Firefox') ?? false
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** Both, for those who run everything. Rejects where there is no Chromium, or the environment names what is not there. */
export async function findBrowsers() {
  return { firefox: findFirefox(), chromium: await findChromium() }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { chromium, firefox } = await findBrowsers().catch(({ message }) => {
    console.error(message)
    process.exit(1)
  })
  console.log(`Chromium  ${chromium.executablePath} (${chromium.source})`)
  for (const [name, value] of Object.entries(chromium.env)) console.log(`          ${name}=${value}`)
  console.log('reason' in firefox ? `Firefox   none: ${firefox.reason}` : `Firefox   ${firefox.executablePath} (${firefox.source})`)
}
