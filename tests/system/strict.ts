import type { Browser, Page } from 'playwright'
import { consoleOf } from './browsers.ts'

/** What a visit to the strict page was like. */
export interface Visit {
  /** The computed style of everything, at each step. */
  looks: string[][]
  messages: string[]
  violations: string[]
  adopted: number
  styleElements: number
}

/** Visits the page as a person does: reads it, asks for what is not there yet, changes the reading in place. */
export async function visit(browser: Browser, url: string, { unlink = false } = {}): Promise<Visit> {
  const { page, messages } = await opened(browser, url)
  try {
    await page.waitForSelector('[data-awake]')
    // What the server has linked was for the time before the browser's own rules.
    if (unlink) await page.evaluate(() => void (document.querySelector<HTMLLinkElement>('link[href="/styles.css"]')!.disabled = true))
    const looks = [await look(page)]
    await page.click('#ask')
    await page.waitForSelector('#late')
    looks.push(await look(page))
    await page.getByRole('link', { name: 'Te reo Māori', exact: true }).first().click()
    await page.waitForFunction(() => document.documentElement.lang === 'mi' && !document.querySelector('#late .reo-say'))
    looks.push(await look(page))
    const rest = await page.evaluate(() => ({
      violations: window.violations,
      adopted: document.adoptedStyleSheets.reduce((sum, sheet) => sum + sheet.cssRules.length, 0),
      styleElements: document.querySelectorAll('style').length,
    }))
    return { looks, messages, ...rest }
  } finally {
    await page.context().close()
  }
}

/**
 * What comes of a page that is changed on its way: its first look, and the directives that it violates.
 * @param count how many violations to wait for
 */
export async function spoilt(browser: Browser, url: string, plant: (html: string) => string, count: number): Promise<{ look: string[]; violations: string[]; messages: string[] }> {
  const { page, messages } = await opened(browser, url, plant)
  try {
    await page.waitForSelector('#root > *', { state: 'attached' })
    await page.waitForFunction((count) => window.violations.length >= count, count)
    return { look: await look(page), violations: await page.evaluate(() => window.violations), messages }
  } finally {
    await page.context().close()
  }
}

async function opened(browser: Browser, url: string, plant?: (html: string) => string): Promise<{ page: Page; messages: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, reducedMotion: 'reduce' })
  await context.addInitScript(() => {
    // React's invitation to install its tools is no message of the page.
    Object.assign(globalThis, { __REACT_DEVTOOLS_GLOBAL_HOOK__: { isDisabled: true }, violations: [] })
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => window.violations.push(`${violatedDirective}: ${blockedURI} at ${sourceFile}:${lineNumber}`))
  })
  const page = await context.newPage()
  const messages = consoleOf(page)
  if (plant) {
    await page.route(({ pathname }) => pathname === '/', async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: plant(await response.text()) })
    })
  }
  await page.goto(url)
  return { page, messages }
}

declare global {
  interface Window {
    violations: string[]
  }
}

/** Every element of the page with all that is computed for it, wherever the focus is. */
function look(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    // Firefox does not take the wish for less motion.
    for (const animation of document.getAnimations()) animation.finish()
    // Firefox lists custom properties too, which a bundler writes in its own way.
    const properties = [...getComputedStyle(document.body)].filter((name) => !name.startsWith('--'))
    const boxes = (element: Element, pseudo = '') => {
      const style = getComputedStyle(element, pseudo)
      if (pseudo && ['none', 'normal'].includes(style.content)) return []
      return [[`<${element.localName} id="${element.id}">${pseudo}`, ...properties.map((name) => `${name}: ${style.getPropertyValue(name)}`)].join('\n')]
    }
    return [...document.querySelectorAll('body *')].flatMap((element) => ['', '::before', '::after'].flatMap((pseudo) => boxes(element, pseudo)))
  })
}

/** What differs between two looks: a line for each box. */
export function differences(expected: string[], found: string[]): string[] {
  if (expected.length !== found.length) return [`There are ${found.length} boxes instead of ${expected.length}`]
  return expected.flatMap((one, index) => {
    const before = new Set(one.split('\n'))
    const [box, ...values] = found[index]!.split('\n')
    const changed = values.filter((value) => !before.has(value))
    return one === found[index] ? [] : [`${box} ${changed.slice(0, 4).join('; ')}`]
  })
}
