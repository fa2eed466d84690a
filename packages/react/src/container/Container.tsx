import type { ComponentPropsWithRef, ElementType } from 'react'
import * as S from './Container.styles.js'

export interface ContainerProps extends ComponentPropsWithRef<'div'> {
  /** The element to render, where a `<div>` would say too little. */
  as?: ElementType
}

/** Keeps what is inside to the width of the page, with room at both sides. Renders a `<div>`. */
export function Container(props: ContainerProps) {
  return <S.Root {...props} />
}
