/**
 * Takes back what cannot be chosen together with a box that has just been chosen: all others, where it says "none of
 * these"; else the one that says so. Each is taken back as by a click, so that whoever listens hears of it.
 */
export function takeBackOthers(box: HTMLInputElement, group: Element): void {
  if (!box.checked) return
  const boxes = [...group.querySelectorAll<HTMLInputElement>('.reo-checkboxes-box')].filter((other) => other !== box && other.name === box.name)
  const others = boxes.filter((other) => other.checked && (isExclusive(box) || isExclusive(other)))
  // React renders after each event, but not within one: an app that keeps the answers would lose this one to the next.
  if (others.length > 0) queueMicrotask(() => others.forEach((other) => other.click()))
}

const isExclusive = (box: HTMLInputElement) => box.dataset.exclusive !== undefined
