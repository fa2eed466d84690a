/** An element of what React has written, or a text. */
export type Node = Element | string

export interface Element {
  tag: string
  /** In the order in which they were written; an attribute without a value has an empty one. */
  attributes: Map<string, string>
  children: Node[]
}

const empty = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'])
const camelCase = new Set(['viewBox', 'preserveAspectRatio'])

export const isEmpty = ({ tag }: Element) => empty.has(tag)

/**
 * Reads the HTML that React writes, which is a small part of HTML: every element is closed, every value has double
 * quotes, no comment. It runs in Node and in browsers, and its answers are the same.
 * @throws where something else is given
 */
export function treeOf(html: string): Node[] {
  const roots: Node[] = []
  const open: Element[] = []
  const add = (node: Node) => void (open.at(-1)?.children ?? roots).push(node)
  let at = 0
  while (at < html.length) {
    const [all = '', closing, tag, attributes = '', text] = matchAt(/<\/([a-zA-Z0-9]+)>|<([a-zA-Z0-9]+)((?: [^\s=>/"]+="[^"]*")*)\/?>|([^<]+)/y, html, at)
    at += all.length
    if (text !== undefined) add(decoded(text))
    else if (closing !== undefined) {
      const last = open.pop()
      if (last?.tag !== closing) throw new Error(`</${closing}> closes ${last ? `<${last.tag}>` : 'nothing'}.`)
    } else {
      const element: Element = { tag: tag!, attributes: attributesOf(attributes), children: [] }
      add(element)
      if (!isEmpty(element)) open.push(element)
    }
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)!.tag}> is never closed.`)
  return roots
}

function matchAt(pattern: RegExp, html: string, at: number): string[] {
  pattern.lastIndex = at
  const found = pattern.exec(html)
  if (!found) throw new Error(`React does not write this: ${html.slice(at, at + 80)}`)
  return found as unknown as string[]
}

// React writes some names as its props have them; HTML does not mind, and SVG does.
function attributesOf(text: string): Map<string, string> {
  return new Map([...text.matchAll(/ ([^=]+)="([^"]*)"/g)].map(([, name, value]) => [camelCase.has(name!) ? name! : name!.toLowerCase(), decoded(value!)]))
}

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" }

const decoded = (text: string) => text.replaceAll(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => entities[entity]!)

/** Every element of some trees, each before what is in it, with the one around it. */
export function* elementsOf(nodes: readonly Node[], parent?: Element): Iterable<{ element: Element; parent?: Element }> {
  for (const node of nodes) {
    if (typeof node === 'string') continue
    yield { element: node, parent }
    yield* elementsOf(node.children, node)
  }
}
