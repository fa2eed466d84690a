import { Say, words, type Words } from '@reorua/i18n'
import { footerWords } from '@reorua/locales/footer'
import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react'
import { Container } from '../container/index.js'
import { safeHref } from '../internal/safeHref.js'
import { FooterLink } from './FooterLink.js'
import * as S from './Footer.styles.js'

const w = words(footerWords)

export interface FooterProps extends ComponentPropsWithRef<'footer'> {
  /** The organisation's name, in both languages where it has two. It is what remains of the footer on paper. */
  agency: Words
  /** Where people find how to reach the organisation. */
  contactHref: string
  /** Where the copyright statement is. */
  copyrightHref: string
  /** Where the privacy statement is. */
  privacyHref: string
  /** Where the accessibility statement is. */
  accessibilityHref?: string
  /** Where the organisation says who it is. */
  aboutHref?: string
  /** Where all of government begins. */
  govtNzHref?: string
  /** The government's logo, given by those who may use it; it then carries the link to Govt.nz. Reorua brings none. */
  governmentLogo?: ReactElement
  /** Further links, each a FooterLink. */
  children?: ReactNode
}

/**
 * Ends the page with the links that the Web Usability Standard 1.4 asks of a government site, further ones (FooterLink)
 * inside, and the organisation's name. Renders a `<footer>`.
 */
export function Footer({ agency, contactHref, copyrightHref, privacyHref, accessibilityHref, aboutHref, govtNzHref = 'https://www.govt.nz/', governmentLogo, children, ...rest }: FooterProps) {
  return (
    <S.Root {...rest}>
      <Container>
        <S.Inner>
          <S.Title>
            <Say>{w('heading')}</Say>
          </S.Title>
          <S.List>
            {aboutHref && <FooterLink href={aboutHref}>{w('about')}</FooterLink>}
            <FooterLink href={contactHref}>{w('contact')}</FooterLink>
            {children}
            {accessibilityHref && <FooterLink href={accessibilityHref}>{w('accessibility')}</FooterLink>}
            <FooterLink href={privacyHref}>{w('privacy')}</FooterLink>
            <FooterLink href={copyrightHref}>{w('copyright')}</FooterLink>
            {!governmentLogo && <FooterLink href={govtNzHref}>{w('govtNz')}</FooterLink>}
          </S.List>
          <S.Owner>
            <S.Name>
              <Say>{agency}</Say>
            </S.Name>
            {governmentLogo && (
              <S.Government href={safeHref(govtNzHref, 'Footer')}>
                <S.Logo aria-hidden>{governmentLogo}</S.Logo>
                <S.Hidden>
                  <Say>{w('governmentLink')}</Say>
                </S.Hidden>
              </S.Government>
            )}
          </S.Owner>
        </S.Inner>
      </Container>
    </S.Root>
  )
}
