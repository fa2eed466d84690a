/** Names an element as its author knows it. */
export function describe(element: Element): string {
  const classes = [...element.classList].filter((name) => name.startsWith('reo-')).map((name) => `.${name}`)
  const text = (element.textContent ?? '').trim().replace(/\s+/g, ' ')
  return `<${element.localName}${classes.join('')}>${text ? ` "${text.slice(0, 60)}"` : ''}`
}

/**
 * Tells whether a person can see an element: neither hidden nor kept for screen readers alone. It remembers what it
 * found of each ancestor, so ask for a new one when the page may have changed.
 */
export function sight(): (element: Element) => boolean {
  const hidden = new Map<Element, boolean>()
  const isKeptFromSight = (element: Element): boolean => {
    const known = hidden.get(element)
    if (known !== undefined) return known
    const { clipPath, overflowX, position } = getComputedStyle(element)
    const tiny = position === 'absolute' && overflowX !== 'visible' && element.clientWidth <= 1 && element.clientHeight <= 1
    const own = tiny || /^inset\((50|100)%/.test(clipPath)
    const answer = own || (element.parentElement !== null && isKeptFromSight(element.parentElement))
    hidden.set(element, answer)
    return answer
  }
  return (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !isKeptFromSight(element)
}
