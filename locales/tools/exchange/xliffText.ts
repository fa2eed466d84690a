import { elements } from './xml.ts'
import type { Element } from './xml.ts'

/** The texts of a unit, put together again from however many segments a tool has made. */
export interface Texts {
  english: string
  maori: string | undefined
  /** Some segments have a translation and others have none. */
  partial: boolean
  /** The state that every segment has reached. */
  state: string
}

const order = ['initial', 'translated', 'reviewed', 'final']

/** @param codes what the inline elements of the unit stood for when it was sent out, by id */
export function textsOf(unit: Element, codes: ReadonlyMap<string, readonly string[]>): Texts {
  const data = new Map(elements(elements(unit, 'originalData')[0], 'data').map((element) => [element.attributes['id'] ?? '', dataText(element)]))
  const runs = unit.children.filter((child): child is Element => typeof child !== 'string' && child.space === unit.space && (child.name === 'segment' || child.name === 'ignorable'))
  const segments = runs.filter(({ name }) => name === 'segment')
  const read = (element: Element | undefined) => (element ? inlineText(element, { data, codes }) : '')

  const targets = runs.map((run, index) => {
    const [source, target] = [elements(run, 'source')[0], elements(run, 'target')[0]]
    // White space between sentences has no translation of its own.
    const text = target ? read(target) : run.name === 'ignorable' ? read(source) : ''
    // In another language the sentences may stand in another order: https://docs.oasis-open.org/xliff/xliff-core/v2.0/xliff-core-v2.0.html#order
    return { text, place: Number(target?.attributes['order'] ?? index + 1), missing: run.name === 'segment' && text.trim() === '' && read(source).trim() !== '' }
  })
  const missing = targets.filter((target) => target.missing).length
  const needed = segments.filter((segment) => read(elements(segment, 'source')[0]).trim() !== '').length
  const states = segments.map(({ attributes }) => Math.max(0, order.indexOf(attributes['state'] ?? 'initial')))
  return {
    english: runs.map((run) => read(elements(run, 'source')[0])).join(''),
    maori: missing > 0 || segments.length === 0 ? undefined : targets.sort((a, b) => a.place - b.place).map(({ text }) => text).join(''),
    partial: missing > 0 && missing < needed,
    state: order[Math.min(...states, order.length - 1)]!,
  }
}

interface Codes {
  data: ReadonlyMap<string, string>
  codes: ReadonlyMap<string, readonly string[]>
}

function inlineText(element: Element, context: Codes): string {
  return element.children.map((child) => (typeof child === 'string' ? child : child.space === element.space ? codeText(child, context) : '')).join('')
}

/** Tools turn `<pc>` into `<sc>` and `<ec>` where it spans segments, and lay marks of their own over the text. */
function codeText(element: Element, context: Codes): string {
  const { name, attributes } = element
  const { data, codes } = context
  const original = (reference: string | undefined, shown: string | undefined, id: string | undefined, index: number) =>
    data.get(reference ?? '') ?? codes.get(id ?? '')?.[index] ?? shown ?? ''
  const id = attributes['id'] ?? ''
  switch (name) {
    case 'cp':
      return /^[0-9a-f]{1,6}$/i.test(attributes['hex'] ?? '') ? String.fromCodePoint(Math.min(Number.parseInt(attributes['hex']!, 16), 0x10ffff)) : '\uFFFD'
    case 'ph':
      return original(attributes['dataRef'], attributes['disp'] ?? attributes['equiv'], id, 0)
    case 'pc':
      return `${original(attributes['dataRefStart'], attributes['dispStart'], id, 0)}${inlineText(element, context)}${original(attributes['dataRefEnd'], attributes['dispEnd'], id, 1)}`
    case 'sc':
      return original(attributes['dataRef'], attributes['disp'], id, 0)
    case 'ec':
      return original(attributes['dataRef'], attributes['disp'], attributes['startRef'] ?? id, 1)
    case 'mrk':
      return inlineText(element, context)
    default:
      return ''
  }
}

function dataText(element: Element): string {
  return inlineText(element, { data: new Map(), codes: new Map() })
}
