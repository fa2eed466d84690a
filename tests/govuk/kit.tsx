import { Say, type Words } from '@reorua/i18n'
import { createElement, Fragment, type ReactElement, type ReactNode } from 'react'
import type { Fixture } from './fixtures.ts'
import type { Attributes, TextOption } from './options.ts'
import { lacks } from './unsupported.ts'
import { inBoth } from './words.ts'

/** Elements that add no meaning to the words inside of them. */
const WITHOUT_MEANING = new Set(['SPAN', 'B', 'P'])

/** Words where ours take words: a text, or HTML that means no more than its text. */
export function words({ text, html }: TextOption): Words {
  if (!html) return inBoth(String(text ?? lacks('nothing to say')))
  const body = parsed(html)
  if ([...body.querySelectorAll('*')].some(({ tagName }) => !WITHOUT_MEANING.has(tagName))) lacks('markup in words')
  return inBoth(body.textContent.replaceAll(/\s+/g, ' ').trim())
}

/** Words that may be left out. */
export function wordsIfAny(option: TextOption | undefined): Words | undefined {
  return option && words(option)
}

/** Elements where ours take elements, with every text in them said. */
export function content({ text, html }: TextOption): Words | ReactElement {
  return html ? <>{[...parsed(html).childNodes].map(element)}</> : inBoth(String(text))
}

/** Elements where ours take nothing but an element. */
export function elements(option: TextOption): ReactElement {
  return <Say>{content(option)}</Say>
}

function element(node: Node, key: number): ReactNode {
  if (node instanceof Text) {
    const [, before, text, after] = /^(\s*)([^]*?)(\s*)$/.exec(node.data)!
    return <Fragment key={key}>{before && ' '}{text && <Say>{inBoth(text.replaceAll(/\s+/g, ' '))}</Say>}{after && ' '}</Fragment>
  }
  if (!(node instanceof Element)) return null
  const inside = [...node.childNodes].map(element)
  return createElement(node.localName, { key, ...props(Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]))) }, ...inside)
}

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html').body

const REACT_NAMES: Record<string, string> = { class: 'className', for: 'htmlFor', tabindex: 'tabIndex', autocomplete: 'autoComplete', inputmode: 'inputMode', spellcheck: 'spellCheck' }

/** Attributes as React calls them. */
export function props(attributes: Attributes | undefined): Record<string, string | number> {
  const { style: _looks, ...rest } = attributes ?? {}
  return Object.fromEntries(Object.entries(rest).map(([name, value]) => [REACT_NAMES[name] ?? name, value]))
}

/** Says of options that they have been seen, and change nothing that is met here: looks, and names of classes and ids. */
export function looksOnly(...options: unknown[]): void {
  for (const option of options) if (typeof option === 'object' && option !== null) looksOnly(...Object.values(option))
}

/** The id that a fixture expects elsewhere on its page, for what describes it there. */
export function around({ options }: Pick<Fixture, 'options'>): string | undefined {
  return JSON.stringify(options).includes('"describedBy":"test-target-element"') ? 'test-target-element' : undefined
}
