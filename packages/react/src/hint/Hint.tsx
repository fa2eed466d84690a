import { Say, type Words } from '@reorua/i18n'
import type { ComponentPropsWithRef } from 'react'
import * as S from './Hint.styles.js'

export interface HintProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** What helps to answer: where to find it, or what it is for. */
  children: Words
}

/** Helps to answer a question. Renders a `<div>`, which its field names in `aria-describedby`. */
export function Hint({ children, ...rest }: HintProps) {
  return (
    <S.Root {...rest}>
      <Say>{children}</Say>
    </S.Root>
  )
}
