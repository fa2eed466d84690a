import { parseXml, XmlCdata, XmlElement, XmlText } from '@rgrove/parse-xml'
import { Unreadable } from './returned.ts'

/** What XML 1.0 cannot hold: most control characters, lone halves of surrogate pairs, U+FFFE and U+FFFF. */
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#xD;', '\n': '&#xA;', '\t': '&#x9;' }

/** Text for an element that can hold `<cp>`, the XLIFF element for what XML cannot hold. */
export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (character) => entities[character]!).replace(forbidden, (character) => `<cp hex="${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}"/>`)
}

/** Text for an attribute, or for an element that is only read by people: what XML cannot hold is shown as �. */
export function escapePlain(text: string): string {
  return text.replace(forbidden, '\uFFFD').replace(/[&<>"\r\n\t]/g, (character) => entities[character]!)
}

/** An element by its namespace and name, whatever prefix a tool has given it. */
export interface Element {
  space: string
  name: string
  attributes: Readonly<Record<string, string>>
  children: readonly (Element | string)[]
}

/**
 * Reads a document. Comments, processing instructions and declarations are left out; nothing is fetched or expanded.
 * @throws {Unreadable} when it is not well-formed.
 */
export function readXml(text: string): Element {
  try {
    return elementOf(parseXml(text).root!, { xml: 'http://www.w3.org/XML/1998/namespace' })
  } catch (error) {
    const reason = error instanceof RangeError ? 'its elements are nested too deeply' : (error as Error).message.trim()
    throw new Unreadable(`The file is not well-formed XML, so nothing in it can be trusted: ${reason}\nSave or export it again from your translation tool, and send that file as it is.`)
  }
}

function elementOf(node: XmlElement, inherited: Readonly<Record<string, string>>): Element {
  const spaces = { ...inherited }
  const attributes: Record<string, string> = Object.create(null)
  for (const [name, value] of Object.entries(node.attributes)) {
    if (name === 'xmlns') spaces[''] = value
    else if (name.startsWith('xmlns:')) spaces[name.slice(6)] = value
    else attributes[name] = value
  }
  const [, prefix = '', name = ''] = /^(?:([^:]*):)?(.*)$/s.exec(node.name)!
  const children = node.children.flatMap((child): (Element | string)[] => {
    if (child instanceof XmlElement) return [elementOf(child, spaces)]
    return child instanceof XmlText || child instanceof XmlCdata ? [child.text] : []
  })
  return { space: spaces[prefix] ?? '', name, attributes, children }
}

export function elements(parent: Element | undefined, name: string, space = parent?.space): Element[] {
  return (parent?.children ?? []).filter((child): child is Element => typeof child !== 'string' && child.name === name && child.space === space)
}

export function plainText(element: Element | undefined): string {
  return (element?.children ?? []).map((child) => (typeof child === 'string' ? child : plainText(child))).join('')
}
