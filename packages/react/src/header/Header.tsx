import type { Words } from '@reorua/i18n'
import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react'
import { Container } from '../container/index.js'
import { safeHref } from '../internal/safeHref.js'
import { HomeName } from './HomeName.js'
import * as S from './Header.styles.js'

export interface HeaderProps extends ComponentPropsWithRef<'header'> {
  /** The organisation's name, in both languages where it has two. */
  agency: Words
  /** Where the organisation's home page is. */
  href?: string
  /** The organisation's own logo, which is decoration beside the name. Reorua brings none. */
  logo?: ReactElement
  /** What every page needs besides: the language toggle, a link to log out. Not printed. */
  children?: ReactNode
}

/**
 * Says whose page this is, and leads to its home page. What else every page needs (the language toggle, signing out)
 * stands inside. Renders a `<header>`.
 */
export function Header({ agency, href = '/', logo, children, ...rest }: HeaderProps) {
  return (
    <S.Root {...rest}>
      <Container>
        <S.Inner>
          <S.Home href={safeHref(href, 'Header')}>
            {logo && <S.Logo aria-hidden>{logo}</S.Logo>}
            <S.Name>
              <HomeName agency={agency} />
            </S.Name>
          </S.Home>
          {children && <S.More>{children}</S.More>}
        </S.Inner>
      </Container>
    </S.Root>
  )
}
