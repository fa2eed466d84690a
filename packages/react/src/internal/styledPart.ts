import { use, type ElementType, type Key, type ReactElement } from 'react'
import { StyleSheetContext } from 'styled-components'
import { create, element, type PartProps } from './part.js'
import { classesIn, type Place, type Styled } from './writeRules.js'

/**
 * A part of a component in the default delivery, called as a function with properties that are nobody else's. Its rules
 * depend on nothing, so all that styled-components has to do for it is to write them once: then it costs no more than an
 * element, where a styled component costs as much as five. Where that cannot be, in a server component or in a version
 * that keeps other secrets, it is an element of the styled component itself.
 */
export function styledPart(type: ElementType, props: PartProps, key?: Key): ReactElement {
  const part = type as unknown as Styled
  if (!('$$typeof' in StyleSheetContext) || typeof part.componentStyle?.generateAndInjectStyles !== 'function') return create(type, props, key)
  return element(part.target, classesIn(use(StyleSheetContext) as Place, part), part.attrs.length > 0 ? Object.assign(props, ...part.attrs) as PartProps : props, key)
}
