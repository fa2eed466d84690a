import '@reorua/tokens/fonts.css'
import '@reorua/tokens/reorua.css'
import '@reorua/react/static/reorua.css'
import { htmlLang, readingFrom, words } from '@reorua/i18n'
import { Footer } from '@reorua/react/static/footer'
import { Header } from '@reorua/react/static/header'
import { LanguageToggle } from '@reorua/react/static/language-toggle'
import { Main } from '@reorua/react/static/main'
import { SkipLink } from '@reorua/react/static/skip-link'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { Providers } from './Providers.tsx'

const w = words('passport')

export const metadata: Metadata = { icons: '/icon.svg' }

/** What every page has around it, in the reading of this request. */
export default async function Layout({ children }: LayoutProps<'/'>) {
  const reading = readingFrom({ headers: await headers() })
  return (
    // Where the reading changes in place, the provider keeps `lang` in step.
    <html lang={htmlLang(reading)}>
      <body>
        <Providers reading={reading}>
          <SkipLink />
          <Header agency={w('agency')}>
            <LanguageToggle readings={['mi', 'en', 'mi-en', 'en-mi']} />
          </Header>
          <Main>{children}</Main>
          <Footer agency={w('agency')} contactHref="https://www.dia.govt.nz/Contact-us" privacyHref="https://www.dia.govt.nz/Privacy" copyrightHref="https://www.dia.govt.nz/Copyright" />
        </Providers>
      </body>
    </html>
  )
}
