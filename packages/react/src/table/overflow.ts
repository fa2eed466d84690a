/**
 * Tells whether what is inside is wider than its box, now and whenever it changes.
 * @returns what ends it
 */
export function watchOverflow(box: HTMLElement, tell: (overflows: boolean) => void): () => void {
  // While it has the focus it stays a stop, or another reading with shorter words would take the focus away.
  let told: boolean | undefined
  const measure = () => {
    const overflows = box.scrollWidth > box.clientWidth || box.ownerDocument.activeElement === box
    // An observer begins with what is known already, and React would render once more to find that nothing is new.
    if (overflows !== told) tell((told = overflows))
  }
  const observer = new ResizeObserver(measure)
  for (const element of [box, ...box.children]) observer.observe(element)
  box.addEventListener('blur', measure)
  measure()
  return () => {
    observer.disconnect()
    box.removeEventListener('blur', measure)
  }
}
