import { findField } from './findField.js'

/** What this asks of a click, of the browser's own event or of React's. */
type Clicked = Pick<MouseEvent, 'defaultPrevented' | 'button' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey' | 'preventDefault'>

/** Moves the focus into the field, which a link alone does not, and shows its question, which it would scroll past. */
export function lead(event: Clicked, link: HTMLAnchorElement, field: string) {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  const found = findField(link.getRootNode() as Document | ShadowRoot, field)
  // What another part of the page hides, in a tab that is not chosen, the address may still open.
  if (!found?.control.checkVisibility()) return
  event.preventDefault()
  found.question.scrollIntoView({ block: 'start' })
  found.control.focus({ preventScroll: true })
}
