import type { ElementType, Key, ReactElement } from 'react'
import { jsx, jsxs } from 'react/jsx-runtime'

/** What may stand on any part: another element in its place, a class beside its own, and children. */
export interface PartProps {
  as?: ElementType
  className?: string
  children?: unknown
}

/**
 * A part of a component in the static delivery, where its rules are in a style sheet. It gives the HTML that
 * styled-components gives, without the class that it generates. A component, and called by others as a function.
 * @param tag the element that it renders, unless `as` names another
 * @param name its class, or its classes where it builds on another part
 * @param fixed attributes that outrank those of the caller
 */
export function part(tag: ElementType, name: string, fixed?: object) {
  return (props: PartProps, key?: Key): ReactElement => element(tag, name, { ...props, ...fixed }, key)
}

/** The element of a part, with its own class before the caller's. Takes the properties over: they are nobody else's. */
export function element(tag: ElementType, name: string, props: PartProps, key?: Key): ReactElement {
  props.className = props.className ? `${name} ${props.className}` : name
  if (!props.as) return create(tag, props, key)
  const { as, ...rest } = props
  return create(as, rest, key)
}

/** Children that a component has written down are no list, so React need not ask them for keys. */
export function create(type: ElementType, props: PartProps, key?: Key): ReactElement {
  return (Array.isArray(props.children) ? jsxs : jsx)(type, props, key)
}
