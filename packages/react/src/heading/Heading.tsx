import { Say, type Words } from '@reorua/i18n'
import type { ComponentPropsWithRef, ReactElement } from 'react'
import * as S from './Heading.styles.js'

const SIZES = { 1: 'xl', 2: 'l', 3: 'm', 4: 's' } as const

export interface HeadingProps extends Omit<ComponentPropsWithRef<'h2'>, 'children' | 'title' | 'aria-label'> {
  /** Where it stands in the outline of the page: 1 for what the page is about, 2 for its parts, and so on. */
  level: 1 | 2 | 3 | 4
  /** How large it is, where its level would make it too large or too small. */
  size?: 'xl' | 'l' | 'm' | 's'
  /** What the part below it is about. */
  children: Words | ReactElement
}

/** Heads the page or a part of it. Renders an `<h1>` to `<h4>`. */
export function Heading({ level, size = SIZES[level], children, ...rest }: HeadingProps) {
  return (
    <S.Root as={`h${level}`} {...rest} data-size={size}>
      <Say>{children}</Say>
    </S.Root>
  )
}
