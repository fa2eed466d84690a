import { GlobalStyle } from 'govuk-react'
import type { ReactNode } from 'react'
import { LanguageContext, type Language } from '../app/language.tsx'

export function Root({ language, children }: { language: Language; children: ReactNode }) {
  return (
    <LanguageContext value={language}>
      <GlobalStyle />
      {children}
    </LanguageContext>
  )
}
