import axe from 'axe-core'
import { contrast, groundOf, over, rgba } from './colour.ts'
import { describe, sight } from './describe.ts'

/** Texts below WCAG's 4.5:1 (3:1 where they are large), as axe reads them from computed styles. */
export async function textContrastFaults(root: Element): Promise<string[]> {
  const { violations } = await axe.run(root, { runOnly: { type: 'rule', values: ['color-contrast'] }, resultTypes: ['violations'], elementRef: true })
  return violations.flatMap(({ nodes }) => nodes.map((node) => `${describe(node.element!)}: ${node.any[0]?.message ?? 'has too little contrast'}`))
}

const fields = 'input:not([type="hidden"], [type="submit"], [type="button"], [type="reset"], [type="image"], [type="file"], [type="range"]), select, textarea'
const buttons = 'button, input:is([type="submit"], [type="button"], [type="reset"]), [role="button"], a.reo-button'

/**
 * Controls whose edge nobody can see: below 3:1 to what is around them. A button without a box of its own is text, and
 * judged as text; where the system chooses the colours, only an underline excuses it.
 */
export function edgeFaults(root: Element): string[] {
  const isSeen = sight()
  const forced = matchMedia('(forced-colors: active)').matches
  return [...root.querySelectorAll(`${fields}, ${buttons}`)].flatMap((control) => {
    if (control.matches(':disabled, [aria-disabled="true"]') || !isSeen(control)) return []
    const style = getComputedStyle(control)
    // The browser draws it, edge and all.
    if (control.matches('input:is([type="checkbox"], [type="radio"])') && style.appearance !== 'none') return []

    const around = groundOf(control.parentElement)
    const ground = contrast(over(rgba(style.backgroundColor), around), around)
    const edge = Math.max(...(['Top', 'Right', 'Bottom', 'Left'] as const).map((side) => edgeContrast(style, side, around)))
    const isText = !control.matches(fields) && (style.textDecorationLine.includes('underline') || (!forced && ground === 1 && edge === 1))
    const best = forced ? edge : Math.max(ground, edge)
    return isText || best >= 3 ? [] : [`${describe(control)}: its edge has ${best.toFixed(2)}:1 to what is around it, below 3:1`]
  })
}

function edgeContrast(style: CSSStyleDeclaration, side: 'Top' | 'Right' | 'Bottom' | 'Left', around: ReturnType<typeof rgba>): number {
  if (style[`border${side}Style`] === 'none' || parseFloat(style[`border${side}Width`]) < 1) return 1
  return contrast(over(rgba(style[`border${side}Color`]), around), around)
}
