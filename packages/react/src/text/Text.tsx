import { Say, type SayProps, type Words } from '@reorua/i18n'
import type { ComponentPropsWithRef, ReactElement } from 'react'
import * as S from './Text.styles.js'

export interface TextProps extends Omit<ComponentPropsWithRef<'p'>, 'children' | 'title' | 'aria-label'> {
  /** One paragraph. */
  children: Words | ReactElement
  /** Elements for the named parts of the message, as `{ link: <Link href="/fees" /> }`; both languages keep them. */
  parts?: SayProps['parts']
  /** How large it is: `large` for the first paragraph of a page, `small` for what few people need. */
  size?: 'small' | 'medium' | 'large'
  /** Whether it steps back behind what stands around it; in two languages each keeps its own ink all the same. */
  muted?: boolean
}

/** Says something in a paragraph, both languages one below the other. Renders a `<p>`. */
export function Text({ children, parts, size = 'medium', muted, ...rest }: TextProps) {
  return (
    <S.Root {...rest} data-size={size} data-muted={muted ? '' : undefined}>
      <Say parts={parts}>{children}</Say>
    </S.Root>
  )
}
