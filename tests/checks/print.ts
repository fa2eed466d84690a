import { cdp, page } from 'vitest/browser'
import { contrast, groundOf, over, rgba } from './colour.ts'
import { describe, sight } from './describe.ts'
import { overflowFaults } from './overflow.ts'

/** What is left of A4 between margins of 2 cm, in CSS pixels. */
const paper = { width: 642, height: 971 }

// Web Usability Standard 1.4, 3.3.3: a printed page should not include navigation or search. Nothing can be pressed on it.
const useless = 'nav, [role="navigation"], [role="search"], [role="tablist"], button, input[type="submit"]'

/** What is wrong with a page on paper, even where the screen is dark. */
export async function printFaults(root: Element): Promise<string[]> {
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print', features: [{ name: 'prefers-color-scheme', value: 'dark' }] })
  await page.viewport(paper.width, paper.height)
  try {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    if (!matchMedia('print').matches) throw new Error('The browser did not take print.')
    return [...overflowFaults(root), ...uselessFaults(root), ...inkFaults(root)].map((fault) => `printed: ${fault}`)
  } finally {
    await cdp().send('Emulation.setEmulatedMedia', { media: '', features: [] })
    await page.viewport(1200, 900)
  }
}

function uselessFaults(root: Element): string[] {
  const isSeen = sight()
  return [...root.querySelectorAll(useless)].filter(isSeen).map((element) => `${describe(element)} is of no use on paper`)
}

/** 3.3.4: text should print black on white, and printers leave grounds out, so that white text would vanish. */
function inkFaults(root: Element): string[] {
  const isSeen = sight()
  const white = rgba('#fff')
  const faults = new Set<string>()
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    if (!element || !node.textContent?.trim() || element.closest('script, style, option, svg') || !isSeen(element)) continue
    if (contrast(over(rgba(getComputedStyle(element).color), white), white) < 7) faults.add(`${describe(element)} is not printed in black`)
    if (contrast(groundOf(element), white) > 1.3) faults.add(`${describe(element)} is not printed on white`)
  }
  return [...faults]
}
