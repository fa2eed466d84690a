import { READINGS, words, type Words } from '@reorua/i18n'
import { BackLink } from '@reorua/react/back-link'
import { Breadcrumbs, type BreadcrumbsProps } from '@reorua/react/breadcrumbs'
import { Footer } from '@reorua/react/footer'
import { Header } from '@reorua/react/header'
import { InsetText } from '@reorua/react/inset-text'
import { LanguageToggle } from '@reorua/react/language-toggle'
import { Main } from '@reorua/react/main'
import { SkipLink } from '@reorua/react/skip-link'
import type { ReactNode } from 'react'

const w = words('passport')

interface ShellProps {
  /** This page, as the last of the breadcrumbs. A step on a way through several pages has none. */
  here?: Words
  /** The way down to this page. */
  above?: BreadcrumbsProps['items']
  /** The step before this one. */
  back?: string
  /** The id of the page's form, whose answers choosing a language must not lose. */
  form?: string
  children: ReactNode
}

/** What every page of the service has around it. */
export function Shell({ here, above = [{ href: '/', text: w('goingOverseas') }], back, form, children }: ShellProps) {
  return (
    <>
      <SkipLink />
      <Header agency={w('agency')}>
        <LanguageToggle readings={READINGS} form={form} />
      </Header>
      <Main>
        {here && <Breadcrumbs items={[...above, { text: here }]} />}
        {back && <BackLink href={back} />}
        {children}
        <InsetText>{w('example')}</InsetText>
      </Main>
      <Footer agency={w('agency')} contactHref="/contact" privacyHref="/privacy" copyrightHref="/copyright" />
    </>
  )
}
