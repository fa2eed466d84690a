import { use, type ElementType, type Key, type ReactElement } from 'react'
import { StyleSheetContext } from 'styled-components'
import { create, element, type PartProps } from './part.js'

/** What styled-components keeps of a part and of the place where its rules go. None of it is in its types. */
interface Styled {
  styledComponentId: string
  foldedComponentIds: string
  target: ElementType
  attrs: object[]
  componentStyle: { generateAndInjectStyles(context: object, styleSheet: unknown, stylis: Stylis): string }
}
type Place = { styleSheet: unknown; stylis: Stylis }
type Stylis = ((css: string, selector?: string, prefix?: string, id?: string) => string[]) & { hash: string }

const nothing = {}
// The classes of each part, for each place that rules go to; a request on a server has its own.
const written = new WeakMap<Place, Map<unknown, string>>()
// What a compiler has made of each rule: the same for every request, and by far the most of what a server would do for one.
const compilers = new WeakMap<Stylis, Stylis>()

/**
 * A part of a component in the default delivery, called as a function. Its rules depend on nothing, so all that
 * styled-components has to do for it is to write them once; of an element it costs nothing more, where a styled component
 * costs as much as five. Where that cannot be, in a server component or in a version that keeps other secrets, it is an
 * element of the styled component itself.
 */
export function styledPart(type: ElementType, props: PartProps, key?: Key): ReactElement {
  const part = type as unknown as Styled
  if (!('$$typeof' in StyleSheetContext) || typeof part.componentStyle?.generateAndInjectStyles !== 'function') return create(type, props, key)
  return element(part.target, classesIn(use(StyleSheetContext), part), props, fixedOf(part), key)
}

function fixedOf({ attrs }: Styled): object | undefined {
  return attrs.length > 1 ? Object.assign({}, ...attrs) : attrs[0]
}

function classesIn(place: Place, part: Styled): string {
  let known = written.get(place)
  if (!known) written.set(place, (known = new Map()))
  let classes = known.get(part)
  if (classes === undefined) {
    const { foldedComponentIds, styledComponentId, componentStyle } = part
    classes = [foldedComponentIds, styledComponentId, componentStyle.generateAndInjectStyles(nothing, place.styleSheet, onceCompiling(place.stylis))].filter(Boolean).join(' ')
    known.set(part, classes)
  }
  return classes
}

/** A compiler that does the same work once. What it makes depends on nothing but the rule and its selector, which names both. */
function onceCompiling(stylis: Stylis): Stylis {
  let compiler = compilers.get(stylis)
  if (!compiler) {
    const known = new Map<string, string[]>()
    const compile = (css: string, selector = '', prefix = '', id = '') => {
      const name = `${prefix} ${selector}`
      let rules = known.get(name)
      if (!rules) known.set(name, (rules = stylis(css, selector, prefix, id)))
      return rules
    }
    compilers.set(stylis, (compiler = Object.assign(compile, { hash: stylis.hash })))
  }
  return compiler
}
