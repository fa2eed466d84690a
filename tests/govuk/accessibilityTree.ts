import type { Part } from './tree.ts'

interface Value {
  value?: string | number | boolean
}

/** A node as Chromium's `Accessibility.getFullAXTree` tells of it, as far as it is read here. */
export interface AXNode {
  nodeId: string
  ignored: boolean
  role?: Value
  name?: Value
  description?: Value
  value?: Value
  properties?: { name: string; value: Value }[]
  childIds?: string[]
  backendDOMNodeId?: number
}

/** An element as `DOM.describeNode` tells of it. */
export interface DOMNode {
  backendNodeId: number
  localName: string
  attributes?: string[]
  children?: DOMNode[]
}

interface Element {
  tag: string
  attributes: Record<string, string | undefined>
}

// Where nothing is said: boxes, and the wording of a label or legend, which is text like any other and names its field.
const SILENT = new Set(['none', 'generic', 'LabelText', 'Legend', 'Section', 'SectionHeader', 'SectionFooter', 'MenuListPopup'])
// Marks of lists and line boxes say nothing that is not said already; a frame is another page.
const LEFT_OUT = new Set(['InlineTextBox', 'ListMarker', 'Iframe'])
// Their words are their name, and what they hold is their value.
const WHOLE = new Set(['textbox', 'searchbox', 'spinbutton', 'button', 'link', 'tab', 'option', 'DisclosureTriangle'])
const INLINE = new Set(['', 'span', 'b', 'i', 'u', 'bdi', 'small', 'br'])

const STATES = ['level', 'checked', 'pressed', 'selected', 'expanded', 'disabled', 'required', 'invalid', 'readonly', 'multiline', 'multiselectable', 'modal', 'live', 'valuetext']
const ALSO_WHEN_FALSE = new Set(['checked', 'pressed', 'expanded'])
/** What the tree does not tell, and what helps to give the right answer. */
const ATTRIBUTES = ['href', 'target', 'type', 'inputmode', 'autocomplete', 'autocapitalize', 'spellcheck', 'pattern', 'maxlength', 'aria-current', 'colspan', 'rowspan']

// Roles tell of these already.
const TOLD_BY_ROLE = new Set(['checkbox', 'radio', 'submit', 'text'])

/** A run of text, or the edge of a box that ends one. */
type Piece = Part | { text: string; current: string | undefined } | 'edge'

/** Reduces what Chromium tells of a page to what a person meets. */
export function reduced(nodes: readonly AXNode[], body: DOMNode): Part[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const elements = elementsIn(body)
  return withoutLabels(partsOf(piecesOf(nodes[0]!)))

  function piecesOf(node: AXNode): Piece[] {
    const role = String(node.role?.value ?? 'none')
    if (LEFT_OUT.has(role)) return []
    const element = elements.get(node.backendDOMNodeId ?? -1)
    if (role === 'StaticText') return [{ text: said(node.name), current: undefined }]
    if (role === 'LineBreak') return [{ text: ' ', current: undefined }]
    const inside = (node.childIds ?? []).flatMap((id) => (byId.has(id) ? piecesOf(byId.get(id)!) : []))
    if (role === 'RootWebArea') return inside
    const stops = isStop(node, element)
    if ((node.ignored || SILENT.has(role)) && !stops) {
      const current = element?.attributes['aria-current']
      const pieces = current ? inside.map((piece) => (typeof piece === 'object' && 'text' in piece ? { ...piece, current } : piece)) : inside
      return INLINE.has(element?.tag ?? '') ? pieces : ['edge', ...pieces, 'edge']
    }
    const part: Part = { role, name: said(node.name), description: said(node.description), value: said(node.value), states: statesOf(node, element, stops), children: [] }
    const children = WHOLE.has(role) ? [] : withoutLabels(partsOf(inside))
    const [only] = children
    // A name that is its content is said once.
    const twice = children.length === 1 && only!.role === 'text' && only!.name === part.name && Object.keys(only!.states).length === 0
    return [settled({ ...part, children: twice ? [] : children })]
  }
}

/** The label of a radio or a checkbox is heard with it. Chromium leaves it out where it is one text, and keeps it else. */
function withoutLabels(parts: Part[]): Part[] {
  return parts.filter(({ role, name }, at) => {
    const before = parts[at - 1]
    return !(role === 'text' && before && /^(radio|checkbox)$/.test(before.role) && before.name === name)
  })
}

/** Where an item of a list is the current one, so is the text in it. How deep it stands is heard from its lists. */
function settled(part: Part): Part {
  if (part.role !== 'listitem') return part
  const { level: _depth, current, ...states } = part.states
  const [only, ...others] = part.children
  if (current && only?.role === 'text' && others.length === 0) return { ...part, states, children: [{ ...only, states: { current } }] }
  return { ...part, states: current ? { ...states, current } : states }
}

/** Puts runs of text together, whatever inline elements cut them into. */
function partsOf(pieces: readonly Piece[]): Part[] {
  const parts: Part[] = []
  let run: { text: string; current: string | undefined } | undefined
  const end = () => {
    const name = run ? spaced(run.text) : ''
    if (name) parts.push({ role: 'text', name, description: '', value: '', states: run!.current ? { current: run!.current } : {}, children: [] })
    run = undefined
  }
  for (const piece of pieces) {
    if (piece === 'edge') end()
    else if ('text' in piece) run = { text: `${run?.text ?? ''} ${piece.text}`, current: run?.current ?? piece.current }
    else {
      end()
      parts.push(piece)
    }
  }
  end()
  return parts
}

function statesOf(node: AXNode, element: Element | undefined, stops: boolean): Record<string, string> {
  const properties = new Map((node.properties ?? []).map(({ name, value }) => [name, String(value.value)]))
  const states: Record<string, string> = {}
  for (const name of STATES) {
    const is = properties.get(name)
    if (is !== undefined && is !== '' && is !== 'off' && (is !== 'false' || ALSO_WHEN_FALSE.has(name))) states[name] = is
  }
  for (const name of ATTRIBUTES) {
    const is = element?.attributes[name]
    if (is !== undefined && !(name === 'type' && TOLD_BY_ROLE.has(is))) states[name.replace('aria-', '')] = is
  }
  return stops ? { ...states, stop: 'Tab' } : states
}

/** Whether Tab stops at something that is no control. Controls stop it by themselves; where one does not, that is said. */
function isStop(node: AXNode, element: Element | undefined): boolean {
  const tabIndex = element?.attributes.tabindex
  return !node.ignored && tabIndex !== undefined && Number(tabIndex) >= 0
}

function elementsIn(node: DOMNode): Map<number, Element> {
  const own: [number, Element] = [node.backendNodeId, { tag: node.localName, attributes: pairs(node.attributes ?? []) }]
  return new Map([own, ...(node.children ?? []).flatMap((child) => [...elementsIn(child)])])
}

function pairs(list: readonly string[]): Record<string, string> {
  return Object.fromEntries(list.flatMap((name, at) => (at % 2 === 0 ? [[name, list[at + 1]!]] : [])))
}

const said = (of: Value | undefined) => spaced(String(of?.value ?? ''))

/** White space as it is heard: hardly at all. */
function spaced(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/ (?=[.,:;!?)])/g, '').trim()
}
