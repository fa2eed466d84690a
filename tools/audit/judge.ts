import type axe from 'axe-core'
import type { Page } from 'playwright'
import { axeOptions } from '../../.storybook/axe.ts'
import { viewports, type Finding, type LanguageFault, type ViewportName } from './model.ts'

// What the scripts in the page are called there.
declare const reoruaOracle: { languageFaults(root: Element): LanguageFault[] }

/** Asks axe about the page as it stands, in each window size. */
export async function judgeByAxe(page: Page): Promise<{ violations: Finding[]; undecided: Finding[] }> {
  const violations: Finding[] = []
  const undecided: Finding[] = []
  await page.evaluate(() => {
    // As CWAC does: what is folded away belongs to the page, and what fades in is judged as it will be.
    for (const details of document.querySelectorAll('details')) details.open = true
    for (const animation of document.getAnimations()) animation.cancel()
  })
  for (const name of Object.keys(viewports) as ViewportName[]) {
    await page.setViewportSize(viewports[name])
    await page.waitForFunction((width) => innerWidth === width, viewports[name].width)
    await page.evaluate(settled)
    const found = await page.evaluate((options) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, options), {
      ...axeOptions,
      xpath: true,
      resultTypes: ['violations' as const, 'incomplete' as const],
    })
    violations.push(...found.violations.map((rule) => findingOf(rule, name)))
    undecided.push(...found.incomplete.map((rule) => findingOf(rule, name)))
  }
  return { violations, undecided }
}

/** Waits until what watches its own size has been heard and rendered anew. */
async function settled(): Promise<void> {
  for (let heard = 0; heard < 3; heard += 1) {
    await new Promise(requestAnimationFrame)
    await new Promise((resolve) => setTimeout(resolve))
  }
}

function findingOf({ id, description, help, helpUrl, tags, nodes }: axe.Result, viewport: ViewportName): Finding {
  return {
    viewport,
    id,
    description,
    help,
    helpUrl,
    tags,
    nodes: nodes.map(({ target, xpath, html, impact, failureSummary }) => ({
      target: target.flat().join(' '),
      xpath: xpath?.[0] ?? '',
      html,
      impact: impact ?? '',
      summary: failureSummary ?? '',
    })),
  }
}

/** Asks the oracle about a page that speaks the pseudo-languages; Storybook's own messages are no part of it. */
export function judgeByOracle(page: Page): Promise<LanguageFault[]> {
  return page.evaluate(() =>
    [...document.body.children]
      .filter((element) => element.id === 'storybook-root' || !element.matches('[class^="sb-"], [id^="storybook-"]'))
      .flatMap((element) => reoruaOracle.languageFaults(element)),
  )
}
