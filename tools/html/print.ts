import { isEmpty, type Element, type Node } from './tree.ts'

const width = 100
const blocks = new Set('address article aside blockquote body caption dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 head header html legend li main nav ol p section summary table tbody td tfoot th thead tr ul'.split(' '))
const phrases = new Set(['a', 'bdi', 'span', 'strong'])
const asItIs = new Set(['pre', 'textarea'])
/** Behind these words CSS draws something on the same line. */
const drawnBehind = new Set(['reo-breadcrumbs-item'])

/**
 * Prints HTML for people: an element on each line, what is inside of it further in. Line breaks are put only where white
 * space is there already or makes no difference: between elements that stand beside each other without a text, and at
 * the ends of a block. Tests compare what browsers make of it with what they make of React's own.
 */
export function print(nodes: readonly Node[]): string {
  // A link alone may be meant for the middle of a sentence.
  const [alone, ...others] = nodes
  if (others.length === 0 && typeof alone === 'object' && phrases.has(alone.tag)) return `${onOneLine(alone)}\n`
  return printIn(nodes, '')
}

function printIn(nodes: readonly Node[], indent: string): string {
  return nodes
    .filter((node) => !isSpace(node))
    .map((node) => `${linesOf(node, indent)}\n`)
    .join('')
}

function linesOf(node: Node, indent: string): string {
  const line = `${indent}${onOneLine(node)}`
  if (typeof node === 'string' || isEmpty(node) || asItIs.has(node.tag) || drawnBehind.has(node.attributes.get('class') ?? '')) return line
  const { children } = node
  const hasText = children.some((child) => typeof child === 'string' && !isSpace(child))
  const elements = children.filter((child) => !isSpace(child))
  if (elements.length === 0 || (line.length <= width && isSimple(node))) return line
  // A text in a link or in half a sentence keeps to its tags: white space there could be seen.
  if (hasText && !blocks.has(node.tag)) return line
  const inside = hasText ? `${indent}  ${children.map(onOneLine).join('').trim()}\n` : printIn(children, `${indent}  `)
  return `${indent}${startOf(node)}\n${inside}${indent}</${node.tag}>`
}

/** Whether one thing is in another, down to a text. */
function isSimple({ children }: Element): boolean {
  const elements = children.filter((child) => typeof child !== 'string')
  if (children.some((child) => typeof child === 'string' && !isSpace(child))) return true
  return elements.length === 0 || (elements.length === 1 && isSimple(elements[0]!))
}

const isSpace = (node: Node) => typeof node === 'string' && /^[ \n]*$/.test(node)

function onOneLine(node: Node): string {
  if (typeof node === 'string') return escaped(node)
  if (isEmpty(node)) return startOf(node)
  return `${startOf(node)}${node.children.map(onOneLine).join('')}</${node.tag}>`
}

const leading = ['class', 'id', 'type', 'name', 'value', 'href']

/** What people look for stands first, what styles and screen readers need last. */
function rank(name: string): number {
  const known = leading.indexOf(name)
  return known >= 0 ? known : name.startsWith('data-') ? 9 : name.startsWith('aria-') ? 8 : 7
}

function startOf({ tag, attributes }: Element): string {
  const sorted = [...attributes].sort(([a], [b]) => rank(a) - rank(b))
  return `<${[tag, ...sorted.map(([name, value]) => (value === '' && name !== 'value' ? name : `${name}="${escaped(value).replaceAll('"', '&quot;')}"`))].join(' ')}>`
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\u00a0', '&nbsp;').replaceAll('\u00ad', '&shy;')
