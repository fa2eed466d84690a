/**
 * Where styled-components may write its rules on a page whose Content-Security-Policy has `style-src 'self'` and no
 * nonce: into sheets that scripts make, which the policy does not judge, instead of into `<style>` elements.
 *
 * ```tsx
 * const target = adoptedStyles()
 * <StyleSheetManager target={target}>…</StyleSheetManager>
 * ```
 *
 * It touches nothing until something is written, so a server may call it too. Make it once, outside render: each one
 * begins a sheet of its own.
 */
export function adoptedStyles(): HTMLElement {
  const target: Target = {
    // What styled-components looks for to put its next element behind: there is no place behind a sheet.
    querySelectorAll: () => [],
    getRootNode: () => document,
    insertBefore: adopt,
  }
  // It asks for an element, and calls no more of it than this; a test says when that changes.
  return target as unknown as HTMLElement
}

interface Target {
  querySelectorAll(): HTMLStyleElement[]
  getRootNode(): Document
  insertBefore(style: HTMLStyleElement): HTMLStyleElement
}

/** Gives a `<style>` that is not on the page a sheet that is. */
function adopt(style: HTMLStyleElement): HTMLStyleElement {
  const sheet = new CSSStyleSheet()
  document.adoptedStyleSheets.push(sheet)
  // In production the element's sheet is written into; in development text is put into the element, a node for a rule.
  const place = (node: Node | null) => (node ? [...style.childNodes].indexOf(node as ChildNode) : sheet.cssRules.length)
  const insertBefore = (node: Node, next: Node | null) => {
    insertRule(sheet, node.textContent ?? '', place(next))
    return Node.prototype.insertBefore.call(style, node, next)
  }
  const removeChild = (node: Node) => {
    sheet.deleteRule(place(node))
    return Node.prototype.removeChild.call(style, node)
  }
  return Object.defineProperties(style, { sheet: { value: sheet }, insertBefore: { value: insertBefore }, removeChild: { value: removeChild } })
}

/** A rule that this browser does not know keeps its place, so that nodes and rules count alike. */
function insertRule(sheet: CSSStyleSheet, rule: string, index: number): void {
  try {
    sheet.insertRule(rule, index)
  } catch {
    sheet.insertRule('@media not all {}', index)
  }
}
