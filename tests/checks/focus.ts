import { contrast, groundOf, over, rgba } from './colour.ts'
import { describe, sight } from './describe.ts'

const focusable = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex="0"]'

/** What a keyboard reaches without a ring that can be seen: 2 px, one of its colours at 3:1 to what is around. */
export function focusFaults(root: Element): string[] {
  const faults = someOfEachKind([...root.querySelectorAll<HTMLElement>(focusable)]).flatMap((element) => {
    if (element.matches(':disabled')) return []
    element.focus({ preventScroll: true, focusVisible: true } as FocusOptions)
    if (!element.matches(':focus-visible') || !sight()(element)) return []
    return ringContrast(element) >= 3 ? [] : [`${describe(element)}: its focus cannot be seen`]
  })
  ;(document.activeElement as HTMLElement | null)?.blur()
  return faults
}

/** Moving the focus costs a layout: the hundredth link of a list has the ring of the first ones. */
function someOfEachKind(elements: HTMLElement[]): HTMLElement[] {
  const met = new Map<string, number>()
  return elements.filter((element) => {
    const kind = `${element.localName} ${element.className} ${element.parentElement?.className}`
    const times = (met.get(kind) ?? 0) + 1
    met.set(kind, times)
    return times <= 10
  })
}

function ringContrast(element: Element): number {
  const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element)
  // The browser's own ring, which it keeps visible.
  if (outlineStyle === 'auto') return Infinity
  const outline = outlineStyle === 'none' || parseFloat(outlineWidth) < 2 ? [] : [outlineColor]
  const around = groundOf(element.parentElement)
  return Math.max(1, ...[...outline, ...hardShadows(boxShadow)].map((colour) => contrast(over(rgba(colour), around), around)))
}

/** The colours of shadows that are drawn as rings: no offset, no blur, 2 px at least. Computed styles put colours first. */
function hardShadows(boxShadow: string): string[] {
  return [...boxShadow.matchAll(/(\w+\([^)]*\)) 0px 0px 0px ([\d.]+)px(?! inset)/g)].filter(([, , spread]) => Number(spread) >= 2).map(([, colour]) => colour!)
}
