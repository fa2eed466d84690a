import { contrast, groundOf, over, rgba } from './colour.ts'
import { describe, isSeen } from './describe.ts'

const focusable = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex="0"]'

/** What a keyboard reaches without a ring that can be seen: 2 px, one of its colours at 3:1 to what is around. */
export function focusFaults(root: Element): string[] {
  const faults = [...root.querySelectorAll<HTMLElement>(focusable)].flatMap((element) => {
    if (element.matches(':disabled')) return []
    element.focus({ preventScroll: true, focusVisible: true } as FocusOptions)
    if (!element.matches(':focus-visible') || !isSeen(element)) return []
    return ringContrast(element) >= 3 ? [] : [`${describe(element)}: its focus cannot be seen`]
  })
  ;(document.activeElement as HTMLElement | null)?.blur()
  return faults
}

function ringContrast(element: Element): number {
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element)
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return 1
  const around = groundOf(element.parentElement)
  return contrast(over(rgba(outlineColor), around), around)
}
