import { Provider } from '@navikt/ds-react'
import { en, nb } from '@navikt/ds-react/locales'
import type { ReactNode } from 'react'
import { LanguageContext, type Language } from '../app/language.tsx'

// It has no Māori: its Norwegian stands for it, so that its own words change too.
export function Root({ language, children }: { language: Language; children: ReactNode }) {
  return (
    <LanguageContext value={language}>
      <Provider locale={language === 'en' ? en : nb}>{children}</Provider>
    </LanguageContext>
  )
}
