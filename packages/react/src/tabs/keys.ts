/** What this asks of a key, of the browser's own event or of React's. */
type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'target'>

/** The tab that a key leads to, out of the list that the key was pressed in. Any other key leads nowhere. */
export function tabForKey({ key, target, altKey, ctrlKey, metaKey, shiftKey }: Pressed, list: HTMLElement): HTMLElement | undefined {
  // Alt and an arrow is the browser's way back, Shift and an arrow selects text.
  if (altKey || ctrlKey || metaKey || shiftKey) return undefined
  const tabs = [...list.querySelectorAll<HTMLElement>('[role="tab"]')]
  const at = tabs.findIndex((tab) => tab.contains(target as Node))
  // Where the tabs stand below each other, up and down lead along them; else these scroll the page.
  const stacked = getComputedStyle(list).flexDirection === 'column'
  if (key === 'ArrowRight' || (stacked && key === 'ArrowDown')) return tabs[(at + 1) % tabs.length]
  if (key === 'ArrowLeft' || (stacked && key === 'ArrowUp')) return tabs.at(at - 1)
  if (key === 'Home') return tabs[0]
  if (key === 'End') return tabs.at(-1)
  return key === ' ' ? tabs[at] : undefined
}
