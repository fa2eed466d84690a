/**
 * What a page is like under a policy.
 * @typedef {{ shown: boolean, violations: Record<string, number>, look: string[] }} Visit
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
    // A page that breaks has nothing to wait for.
    await page.evaluate('Promise.race([globalThis.bench?.hydrate(), new Promise((resolve) => setTimeout(resolve, 5000))])').catch(() => undefined)
    await page.waitForTimeout(300)
    return await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      const properties = [...getComputedStyle(document.body)].filter((name) => !name.startsWith('--'))
      const look = [...document.querySelectorAll('body *')].map((element) => {
        const style = getComputedStyle(element)
        return properties.map((name) => style.getPropertyValue(name)).join(';')
      })
      return { shown: document.querySelector('main h1, h1') !== null, violations: Object(Reflect.get(globalThis, 'violations')), look }
    })
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
  if (!free.shown) return 'does not run'
  if (!strict.shown) return '**blank page**'
  const refused = Object.entries(strict.violations).map(([directive, count]) => `${count} × ${directive}`)
  const different = strict.look.length === free.look.length ? strict.look.filter((one, index) => one !== free.look[index]).length : strict.look.length
  const looks = different > 0 ? [`${different} of ${strict.look.length} elements look different`] : []
  return [...refused, ...looks].join(', ') || 'clean'
}
