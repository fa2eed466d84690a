import { describe, sight } from './describe.ts'

/** What does not fit: a page that scrolls sideways, text that is cut off, spills out of its box or covers other text. */
export function overflowFaults(root: Element): string[] {
  const elements = [root, ...root.querySelectorAll('*')]
  const isSeen = sight()
  // A modal dialog covers the page on purpose.
  const front = root.querySelector('dialog:modal') ?? root
  return [...pageFaults(elements), ...elements.flatMap((element) => clipFaults(element, isSeen)), ...textFaults(linesOf(front, isSeen))]
}

function pageFaults(elements: Element[]): string[] {
  const { clientWidth, scrollWidth } = document.documentElement
  if (scrollWidth <= clientWidth + 1) return []
  const reaching = elements.filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
  const innermost = reaching.filter((element) => !reaching.some((other) => other !== element && element.contains(other)))
  return [`the page is ${scrollWidth} px wide in a window of ${clientWidth} px, because of ${innermost.slice(0, 3).map(describe).join(', ')}`]
}

// A field holds what a person typed, and scrolls by itself.
const scrollsItself = 'input, textarea, select, option'

function clipFaults(element: Element, isSeen: ReturnType<typeof sight>): string[] {
  const { overflowX, overflowY } = getComputedStyle(element)
  const wide = element.scrollWidth > element.clientWidth + 1 && overflowX !== 'visible'
  const high = element.scrollHeight > element.clientHeight + 1 && overflowY !== 'visible'
  if (!(wide || high) || element === document.body || element.matches(scrollsItself) || !element.textContent?.trim() || !isSeen(element)) return []

  const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
  if ((wide && cuts(overflowX)) || (high && cuts(overflowY))) return [`${describe(element)}: some of it is cut off`]
  // Arrow keys lead through the list of a combobox, and scroll it, while the focus stays in the field.
  const reachable = element.matches('[tabindex="0"], [role="listbox"]') || element.querySelector('a[href], button, input, select, textarea, summary, [tabindex="0"]')
  return reachable ? [] : [`${describe(element)}: scrolls, but not by keyboard`]
}

interface Line {
  element: Element
  block: Element
  layer: Element | undefined
  rect: DOMRect
}

function textFaults(lines: Line[]): string[] {
  const spilled = new Set(lines.filter(spills).map(({ element }) => `${describe(element)}: its text does not fit its box`))
  const covered = new Set<string>()
  // From top to bottom, so that a line need only be held against those that begin before it ends.
  const down = lines.toSorted((a, b) => a.rect.top - b.rect.top)
  for (const [index, a] of down.entries()) {
    for (let next = index + 1; next < down.length && down[next]!.rect.top < a.rect.bottom; next++) {
      const b = down[next]!
      if (a.block !== b.block && a.layer === b.layer && !a.block.contains(b.block) && !b.block.contains(a.block) && covers(a.rect, b.rect)) {
        covered.add(`${describe(a.element)} and ${describe(b.element)}: one covers the other`)
      }
    }
  }
  return [...spilled, ...covered]
}

/** Every line of text that can be seen. */
function linesOf(root: Element, isSeen: ReturnType<typeof sight>): Line[] {
  const lines: Line[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    if (!element || !node.textContent?.trim() || element.closest('script, style, option, textarea, svg') || !isSeen(element)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const rect of range.getClientRects()) if (rect.width > 0) lines.push({ element, block: blockOf(element), layer: layerOf(element), rect })
  }
  return lines
}

function blockOf(element: Element): Element {
  return getComputedStyle(element).display.startsWith('inline') && element.parentElement ? blockOf(element.parentElement) : element
}

/** A box with a ground that lies over the page, as an open list does: it hides on purpose what is below it. */
function layerOf(element: Element): Element | undefined {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { position, zIndex, backgroundColor } = getComputedStyle(at)
    if (/absolute|fixed/.test(position) && zIndex !== 'auto' && /^rgb\(/.test(backgroundColor)) return at
  }
  return undefined
}

/** Letters reach above and below their line box, so that only a good part of a line counts as outside. */
const reach = 0.35

function spills({ element, rect }: Line): boolean {
  const box = paintedBoxOf(element)
  if (!box) return false
  const tall = rect.height * reach
  return rect.left < box.left - 1 || rect.right > box.right + 1 || rect.top < box.top - tall || rect.bottom > box.bottom + tall
}

/** The box with an edge or a ground of its own in which the text stands. One that scrolls holds whatever is in it. */
function paintedBoxOf(element: Element): DOMRect | undefined {
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
    const style = getComputedStyle(at)
    if (/auto|scroll/.test(style.overflowY) && at.scrollHeight > at.clientHeight + 1) return undefined
    const edged = (['Top', 'Right', 'Bottom', 'Left'] as const).every((side) => parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== 'none')
    if (style.display !== 'inline' && (edged || !/, 0\)$|^transparent$/.test(style.backgroundColor))) return at.getBoundingClientRect()
    if (style.position === 'absolute' || style.position === 'fixed') return undefined
  }
  return undefined
}

function covers(a: DOMRect, b: DOMRect): boolean {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return width > 3 && height > reach * Math.min(a.height, b.height)
}
