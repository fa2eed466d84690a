/**
 * What a page is like under a policy: whether it is there, whether its script has woken it, and what everything looks like.
 * @typedef {{ shown: boolean, awake: boolean, complaints: string[], violations: Record<string, number>, look: string[] }} Visit
 */

/**
 * Opens a page, hydrates it, and looks at it.
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @returns {Promise<Visit>}
 */
export async function visit(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, reducedMotion: 'reduce' })
  try {
    await context.addInitScript(() => {
      /** @type {Record<string, number>} */
      const violations = {}
      Object.assign(globalThis, { violations })
      document.addEventListener('securitypolicyviolation', ({ violatedDirective: directive }) => void (violations[directive] = (violations[directive] ?? 0) + 1))
    })
    const page = await context.newPage()
    await page.goto(url, { waitUntil: 'networkidle' })
    // A script that has broken down has nothing to wait for.
    const awake = Boolean(await page.evaluate('Promise.race([globalThis.bench?.hydrate().then(() => true), new Promise((resolve) => setTimeout(resolve, 5000))])').catch(() => false))
    await page.waitForTimeout(300)
    const seen = await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      const properties = [...getComputedStyle(document.body)].filter((name) => !name.startsWith('--'))
      const look = [...document.querySelectorAll('body *')].map((element) => {
        const style = getComputedStyle(element)
        return properties.map((name) => style.getPropertyValue(name)).join(';')
      })
      return { shown: document.querySelector('h1') !== null, violations: Object(Reflect.get(globalThis, 'violations')), look }
    })
    return { ...seen, awake, complaints: /** @type {string[]} */ (await page.evaluate('globalThis.bench?.complaints ?? []')) }
  } finally {
    await context.close()
  }
}

/**
 * What became of a page under the policy, in a few words.
 * @param {Visit} strict
 * @param {Visit} free the same page without a policy
 */
export function verdict(strict, free) {
  if (!free.shown || !free.awake) return 'does not run without a policy either'
  const broken = strict.shown ? (strict.awake ? [] : ['**its script crashes**']) : ['**blank page**']
  const refused = Object.entries(strict.violations).map(([directive, count]) => `${count} × ${directive}`)
  const differs = strict.look.filter((one, index) => one !== free.look[index]).length
  const looks = differs > 0 ? [`${differs} of ${strict.look.length} elements look different`] : []
  return [...broken, ...refused, ...looks].join(', ') || 'clean'
}
