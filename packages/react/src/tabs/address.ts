/** The element that the address points to, as a browser finds it. */
export function targetOfAddress(): HTMLElement | null {
  const name = location.hash.slice(1)
  return name === '' ? null : (document.getElementById(name) ?? document.getElementById(decoded(name)))
}

function decoded(name: string): string {
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
