import { chromium, firefox, type Browser, type BrowserContext, type Page } from 'playwright'
import { findChromium, findFirefox, launchOptions } from '../../tools/browsers.mjs'

const foundFirefox = findFirefox()

/** Chromium, and Firefox where there is one. */
export const browsers: { name: 'Chromium' | 'Firefox'; launch: () => Promise<Browser> }[] = [
  { name: 'Chromium', launch: async () => chromium.launch(launchOptions(await findChromium())) },
  ...('reason' in foundFirefox ? [] : [{ name: 'Firefox' as const, launch: () => firefox.launch(launchOptions(foundFirefox)) }]),
]

/** A page that is left stops loading what it was still loading, and Firefox complains of a font that it has stopped itself (0x804B0002 is NS_BINDING_ABORTED). */
const leftThePage = [/^net::ERR_ABORTED$/, /^NS_BINDING_ABORTED$/, /^download failed \(font-family: .* status=2152398850 /]

/** Everything that a page has written into the console, from its first byte, but for what was stopped because a person moved on. */
export function consoleOf(page: Page): string[] {
  const messages: string[] = []
  const add = (kind: string, text: string, reason = text) => void (leftThePage.some((pattern) => pattern.test(reason)) || messages.push(`${kind}: ${text}`))
  // In development React times its work with console.timeStamp, which no console shows.
  page.on('console', (message) => (message.type() as string) !== 'timeStamp' && add(message.type(), message.text()))
  page.on('pageerror', (error) => add('error', error.message))
  page.on('requestfailed', (request) => add('failed', `${request.url()} ${request.failure()?.errorText ?? ''}`, request.failure()?.errorText))
  return messages
}

/** As it is with scripts, or as it is without them: switched off, or lost on the way. */
export type Scripts = 'with scripts' | 'without scripts'

/** A window of its own, with nothing remembered. */
export async function openWindow(browser: Browser, scripts: Scripts): Promise<BrowserContext> {
  // Firefox takes the option and runs the scripts all the same, so there they never arrive.
  const isFirefox = browser.browserType().name() === 'firefox'
  const context = await browser.newContext({ javaScriptEnabled: isFirefox || scripts === 'with scripts', viewport: { width: 1000, height: 800 } })
  if (isFirefox && scripts === 'without scripts') await context.route('**/*.js', (route) => route.abort())
  return context
}

/** Whether React has woken the page up: it keeps its notes on the elements, and Astro takes its own off the islands. */
export function isAwake(): boolean {
  const islands = [...document.querySelectorAll('astro-island')]
  // Nor is it while Astro still shows the way from one page to the next.
  if (islands.length > 0) return islands.every((island) => !island.hasAttribute('ssr')) && !document.documentElement.hasAttribute('data-astro-transition')
  return Object.keys(document.querySelector('header') ?? {}).some((key) => key.startsWith('__reactFiber'))
}

/** Opens a page, and makes sure that it is as it was meant to be: awake with scripts, asleep without them. */
export async function open(page: Page, url: string, scripts: Scripts): Promise<void> {
  await page.goto(url, { waitUntil: 'load' })
  await settle(page, scripts)
}

/** Waits until the page can be used as it will be used: a click on one that is still waking up is an ordinary one. */
export async function settle(page: Page, scripts: Scripts): Promise<void> {
  if (scripts === 'with scripts') await page.waitForFunction(isAwake)
  else if (await page.evaluate(isAwake)) throw new Error('The page runs scripts in a test without them.')
}
