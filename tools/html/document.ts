import { namedTreeOf, titleOf, type FragmentName } from './fragment.ts'
import { print } from './print.ts'
import type { Reading } from './stories.ts'
import type { Element, Node } from './tree.ts'

/** The tag of the language that leads in a reading. */
export const langOf = (reading: Reading) => (reading.startsWith('mi') ? 'mi' : 'en-NZ')

/** A whole page in one reading, with everything that it needs around it. Like all that the panel of Storybook uses, it runs in browsers too. */
export function documentOf(markup: string, name: FragmentName, reading: Reading): string {
  const tree = namedTreeOf(markup, name)
  const { text, lang } = titleOf(tree)
  const body = unwrapped(tree.filter((node) => typeof node === 'string' || node.tag !== 'title'))
  const head = [
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', lang && lang !== langOf(reading) ? { lang } : {}, [text]),
    element('link', { href: '../../fonts.css', rel: 'stylesheet' }),
    element('link', { href: '../../reorua.css', rel: 'stylesheet' }),
    element('script', { type: 'module', src: '../../reorua.js' }),
  ]
  return `<!doctype html>\n${print([element('html', { lang: langOf(reading) }, [element('head', {}, head), element('body', {}, body)])])}`
}

function element(tag: string, attributes: Record<string, string>, children: Node[] = []): Element {
  return { tag, attributes: new Map(Object.entries(attributes)), children }
}

/** Without the element around everything by which a story hears what its page would ask of a server. */
function unwrapped(nodes: Node[]): Node[] {
  const [only] = nodes
  return nodes.length === 1 && typeof only === 'object' && only.tag === 'div' && only.attributes.size === 0 ? only.children : nodes
}
