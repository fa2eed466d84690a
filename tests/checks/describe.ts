/** Names an element as its author knows it. */
export function describe(element: Element): string {
  const classes = [...element.classList].filter((name) => name.startsWith('reo-')).map((name) => `.${name}`)
  const text = (element.textContent ?? '').trim().replace(/\s+/g, ' ')
  return `<${element.localName}${classes.join('')}>${text ? ` "${text.slice(0, 60)}"` : ''}`
}

/** Whether a person can see the element: neither hidden nor kept for screen readers alone. */
export function isSeen(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { clipPath, overflowX, position } = getComputedStyle(at)
    const box = at.getBoundingClientRect()
    const tiny = position === 'absolute' && overflowX !== 'visible' && box.width <= 1 && box.height <= 1
    if (tiny || clipPath.startsWith('inset(50%') || clipPath.startsWith('inset(100%')) return false
  }
  return true
}
