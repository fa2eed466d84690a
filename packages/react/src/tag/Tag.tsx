import { Say, type Words } from '@reorua/i18n'
import type { ComponentPropsWithRef } from 'react'
import * as S from './Tag.styles.js'

export interface TagProps extends Omit<ComponentPropsWithRef<'strong'>, 'children' | 'title' | 'aria-label'> {
  /** How something stands, in a word or two. */
  children: Words
  /** What colour goes with it. The words alone must say everything: colour is lost on many people. */
  variant?: 'neutral' | 'info' | 'success' | 'warning' | 'error'
}

/** Says how something stands. Renders a `<strong>`. */
export function Tag({ children, variant = 'neutral', ...rest }: TagProps) {
  return (
    <S.Root {...rest} data-variant={variant}>
      <Say>{children}</Say>
    </S.Root>
  )
}
