import { Say, type Words } from '@reorua/i18n'
import type { ComponentPropsWithRef } from 'react'
import { safeHref } from '../internal/safeHref.js'
import * as S from './Footer.styles.js'

export interface FooterLinkProps extends Omit<ComponentPropsWithRef<'a'>, 'children' | 'title' | 'aria-label'> {
  /** Where it leads. */
  href: string
  /** What is there. */
  children: Words
}

/** One more link of the footer. Renders an `<a>` in a list item. */
export function FooterLink({ href, children, ...rest }: FooterLinkProps) {
  return (
    <S.Item>
      <S.Anchor {...rest} href={safeHref(href, 'FooterLink')}>
        <Say>{children}</Say>
      </S.Anchor>
    </S.Item>
  )
}
