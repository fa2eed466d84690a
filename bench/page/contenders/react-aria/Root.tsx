import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { LanguageContext, type Language } from '../app/language.tsx'

export function Root({ language, children }: { language: Language; children: ReactNode }) {
  return (
    <LanguageContext value={language}>
      <I18nProvider locale={language === 'en' ? 'en-NZ' : 'mi-NZ'}>{children}</I18nProvider>
    </LanguageContext>
  )
}
