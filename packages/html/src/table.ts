import { watchOverflow } from '../../react/src/table/overflow.js'

const region = ['role', 'tabindex', 'aria-labelledby'] as const

/** Makes a table a stop for Tab and a landmark only where it is wider than its place. */
export function enhanceTable(box: HTMLElement): void {
  const values = region.map((name) => box.getAttribute(name))
  watchOverflow(box, (overflows) => {
    region.forEach((name, index) => {
      const value = values[index]
      if (overflows && value) box.setAttribute(name, value)
      else box.removeAttribute(name)
    })
  })
}
