import type { ComponentPropsWithRef, ElementType } from 'react'
import * as S from './Stack.styles.js'

export interface StackProps extends ComponentPropsWithRef<'div'> {
  /** How far apart the children stand: `large` between questions of a form, `small` between what belongs together. */
  gap?: 'small' | 'medium' | 'large'
  /** The element to render, such as `form` or `section`. */
  as?: ElementType
}

/** Puts its children below each other at an even distance. Renders a `<div>`. */
export function Stack({ gap = 'medium', ...rest }: StackProps) {
  return <S.Root {...rest} data-gap={gap} />
}
