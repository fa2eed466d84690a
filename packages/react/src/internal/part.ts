import type { ElementType } from 'react'
import { jsx } from 'react/jsx-runtime'

/** What may stand on any part: another element in its place, and a class beside its own. */
interface PartProps {
  as?: ElementType
  className?: string
}

/**
 * A part of a component in the static delivery, where its rules are in a style sheet. It gives the HTML that
 * styled-components gives, without the class that it generates.
 * @param tag the element that it renders, unless `as` names another
 * @param name its class, or its classes where it builds on another part
 * @param fixed attributes that outrank those of the caller
 */
export function part(tag: ElementType, name: string, fixed?: object) {
  return (props: PartProps) => {
    const { as = tag, className, ...rest } = fixed ? { ...props, ...fixed } : props
    return jsx(as, Object.assign(rest, { className: className ? `${name} ${className}` : name }))
  }
}
