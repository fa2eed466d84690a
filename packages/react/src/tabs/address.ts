/** What the address points to, and the panel that it is in. */
export interface Addressed {
  target: HTMLElement
  panel: Element
}

/** The panel that the address points into, out of those of some tabs. */
export function addressedIn(root: HTMLElement): Addressed | undefined {
  const target = targetOfAddress()
  const panel = target && [...root.children].find((child) => child.localName === 'section' && child.contains(target))
  return panel ? { target, panel } : undefined
}

/** Goes to what the address points to, which is open by now: of a panel its tab, else the place itself. */
export function goTo({ target, panel }: Addressed) {
  if (target === panel) document.getElementById(tabIdOf(panel.id))?.focus()
  else target.scrollIntoView()
}

export const tabIdOf = (id: string) => `${id}-tab`

/** The element that the address points to, as a browser finds it. */
function targetOfAddress(): HTMLElement | null {
  const name = location.hash.slice(1)
  return name === '' ? null : (document.getElementById(name) ?? document.getElementById(decoded(name)))
}

/** The name of an address as it was before it was written into one. */
export function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    // A lone % is no code for anything, and anybody can write an address.
    return name
  }
}

/** Puts the open tab into the address, so that it can be sent on, comes back after a reload, and Back leaves the page. */
export function rememberInAddress(id: string) {
  const url = new URL(location.href)
  url.hash = id
  try {
    // Whatever a router keeps in the state of this entry stays there.
    history.replaceState(history.state, '', url)
  } catch {
    // Safari refuses more than a hundred changes in half a minute. The tab is open all the same.
  }
}
