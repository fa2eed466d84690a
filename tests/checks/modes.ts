import type { Reading } from '@reorua/i18n'
import { cdp } from 'vitest/browser'
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

const texts = { usual: { standard: 16, fixed: 13 }, large: { standard: 32, fixed: 26 } }
let textNow: keyof typeof texts = 'usual'

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
    setText(size === 'large-text' ? 'large' : 'usual'),
  ])
  setWidth(size === 'narrow' ? 320 : 1200)
  await settled()

  for (const [name, value] of Object.entries(media)) {
    if (!matchMedia(`(${name}: ${value})`).matches) throw new Error(`The browser did not take ${name}: ${value}.`)
  }
  const text = parseFloat(getComputedStyle(document.documentElement).fontSize)
  if (text !== texts[textNow].standard) throw new Error(`The browser's text size is ${text} px.`)
}

async function leave(): Promise<void> {
  document.documentElement.removeAttribute('data-text-spacing')
  setWidth(1200)
  await Promise.all([cdp().send('Emulation.setEmulatedMedia', { features: [] }), setText('usual')])
}

async function setText(text: keyof typeof texts): Promise<void> {
  if (text === textNow) return
  await cdp().send('Page.setFontSizes', { fontSizes: texts[text] })
  textNow = text
}

/** Changes the frame's width alone: `page.viewport()` changes the window's too, which takes longer than all checks. */
function setWidth(pixels: number): void {
  window.top!.document.body.style.setProperty('--viewport-width', `${pixels}px`)
  if (innerWidth !== pixels) throw new Error(`The page is ${innerWidth} px wide, and should be ${pixels} px.`)
}

/** Styles that follow a media query are there one frame later, layout that follows them one more. */
function settled(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
}
