import { reachable } from '../internal/belonging.js'

const CONTROLS = 'input:not([type="hidden"]), select, textarea, button, [tabindex]'

/**
 * Finds the control that an error is about, by its id or its name. Of a group it is the first control that is wrong,
 * else the first that can be used.
 */
export function findControl(root: Document | ShadowRoot, field: string): HTMLElement | undefined {
  const target = root.getElementById(field) ?? root.querySelector<HTMLElement>(`[name="${CSS.escape(field)}"]`)
  if (!target) return undefined
  const found = target.matches(CONTROLS) ? target : controlIn(target)
  return found && reachable(found)
}

/** Finds the control that an error is about and what asks for it, its label or the legend of its group, and opens what hides them. */
export function findField(root: Document | ShadowRoot, field: string): { control: HTMLElement; question: Element } | undefined {
  const control = findControl(root, field)
  if (!control) return undefined
  // A closed <details> hides its fields even from the focus.
  for (let details = control.closest('details'); details; details = details.parentElement?.closest('details') ?? null) details.open = true
  return { control, question: questionOf(control, root) }
}

function controlIn(group: HTMLElement): HTMLElement | undefined {
  const controls = [...group.querySelectorAll<HTMLElement>(CONTROLS)].filter((control) => !control.matches(':disabled'))
  return controls.find((control) => control.matches('[aria-invalid="true"]')) ?? controls[0]
}

/** The legend where it fits on the screen together with the control, else the first of the control's label and error. */
function questionOf(control: HTMLElement, root: Document | ShadowRoot): Element {
  const legend = control.closest('fieldset')?.querySelector(':scope > legend')
  const isChoice = control.matches('[type="radio"], [type="checkbox"]')
  // Half of the screen: on a phone the keyboard covers the other half.
  if (legend && (isChoice || control.getBoundingClientRect().bottom - legend.getBoundingClientRect().top < innerHeight / 2)) return legend
  const label = (control as HTMLInputElement).labels?.[0] ?? control
  const describing = control.getAttribute('aria-describedby')?.split(/\s+/).map((id) => root.getElementById(id)) ?? []
  return describing.reduce<Element>((first, other) => (other && first.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING ? other : first), label)
}
