import type { Reading } from '@reorua/i18n'
import { cdp, page } from 'vitest/browser'
import { edgeFaults, textContrastFaults } from './contrast.ts'
import { focusFaults } from './focus.ts'
import { motionFaults } from './motion.ts'
import { overflowFaults } from './overflow.ts'
import { modesOf, nameOf, type Mode } from './plan.ts'
import { printFaults } from './print.ts'

/** Looks at what is on the page in each mode of the plan. Every fault names its mode. */
export async function modeFaults(reading: Reading, root: Element = document.body): Promise<string[]> {
  const faults: string[] = []
  try {
    for (const mode of modesOf(reading)) {
      await enter(mode)
      faults.push(...(await faultsIn(mode, root)).map((fault) => `${nameOf(mode)}: ${fault}`))
    }
    // On paper as well, in the reading that has the most on it.
    if (reading === 'mi-en') faults.push(...(await printFaults(root)))
  } finally {
    await leave()
  }
  return faults
}

const usualText = { standard: 16, fixed: 13 }

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
  if (spacing === 'wide') document.documentElement.setAttribute('data-text-spacing', 'wide')
  else document.documentElement.removeAttribute('data-text-spacing')
  await Promise.all([
    cdp().send('Emulation.setEmulatedMedia', { features: Object.entries(media).map(([name, value]) => ({ name, value })) }),
    cdp().send('Page.setFontSizes', { fontSizes: size === 'large-text' ? { standard: 32, fixed: 26 } : usualText }),
    page.viewport(size === 'narrow' ? 320 : 1280, 900),
  ])
  await settled()

  for (const [name, value] of Object.entries(media)) {
    if (!matchMedia(`(${name}: ${value})`).matches) throw new Error(`The browser did not take ${name}: ${value}.`)
  }
  const text = parseFloat(getComputedStyle(document.documentElement).fontSize)
  if (text !== (size === 'large-text' ? 32 : usualText.standard)) throw new Error(`The browser's text size is ${text} px.`)
}

async function leave(): Promise<void> {
  document.documentElement.removeAttribute('data-text-spacing')
  await Promise.all([
    cdp().send('Emulation.setEmulatedMedia', { features: [] }),
    cdp().send('Page.setFontSizes', { fontSizes: usualText }),
    page.viewport(1200, 900),
  ])
}

/** Styles that follow a media query are there one frame later, layout that follows them one more. */
function settled(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
}
