import type { Reading } from '@reorua/i18n'
import { cdp, page } from 'vitest/browser'
import { edgeFaults, textContrastFaults } from './contrast.ts'
import { focusFaults } from './focus.ts'
import { motionFaults } from './motion.ts'
import { overflowFaults } from './overflow.ts'
import { modesOf, nameOf, type Mode } from './plan.ts'

/** Looks at what is on the page in each mode of the plan. Every fault names its mode. */
export async function modeFaults(reading: Reading, root: Element = document.body): Promise<string[]> {
  const faults: string[] = []
  try {
    for (const mode of modesOf(reading)) {
      await enter(mode)
      faults.push(...(await faultsIn(mode, root)).map((fault) => `${nameOf(mode)}: ${fault}`))
    }
  } finally {
    await leave()
  }
  return faults
}

async function faultsIn({ forcedColors }: Mode, root: Element): Promise<string[]> {
  return [
    ...overflowFaults(root),
    ...(forcedColors === 'active' ? [] : await textContrastFaults(root)),
    ...edgeFaults(root),
    ...motionFaults(),
    ...focusFaults(root),
  ]
}

/** Sets the browser up as the mode says, and makes sure that it took it: a browser ignores what it does not know. */
export async function enter({ scheme, contrast, forcedColors, spacing, size }: Mode): Promise<void> {
  const media = { 'prefers-reduced-motion': 'reduce', 'prefers-color-scheme': scheme, 'prefers-contrast': contrast, 'forced-colors': forcedColors }
  await cdp().send('Emulation.setEmulatedMedia', { features: Object.entries(media).map(([name, value]) => ({ name, value })) })
  await cdp().send('Page.setFontSizes', { fontSizes: { standard: size === 'large-text' ? 32 : 16, fixed: size === 'large-text' ? 26 : 13 } })
  await page.viewport(size === 'narrow' ? 320 : 1280, 900)
  document.documentElement.toggleAttribute('data-text-spacing', false)
  if (spacing === 'wide') document.documentElement.setAttribute('data-text-spacing', 'wide')
  await settled()

  for (const [name, value] of Object.entries(media)) {
    if (!matchMedia(`(${name}: ${value})`).matches) throw new Error(`The browser did not take ${name}: ${value}.`)
  }
  const text = parseFloat(getComputedStyle(document.documentElement).fontSize)
  if (text !== (size === 'large-text' ? 32 : 16)) throw new Error(`The browser's text size is ${text} px.`)
}

async function leave(): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', { features: [] })
  await cdp().send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } })
  document.documentElement.removeAttribute('data-text-spacing')
  await page.viewport(1200, 900)
}

/** Styles that follow a media query are there one frame later, layout that follows them one more. */
function settled(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
}
