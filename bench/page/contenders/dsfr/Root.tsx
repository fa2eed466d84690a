import { setUseLang, startReactDsfr } from '@codegouvfr/react-dsfr/spa'
import { use, useEffect, type ReactNode } from 'react'
import { LanguageContext, type Language } from '../app/language.tsx'

// It has no Māori: its French stands for it, so that its own words change too.
setUseLang({ useLang: () => (use(LanguageContext) === 'en' ? 'en' : 'fr') })

export function Root({ language, children }: { language: Language; children: ReactNode }) {
  // The script that opens its accordion and changes its tabs.
  useEffect(() => startReactDsfr({ defaultColorScheme: 'light' }), [])
  return <LanguageContext value={language}>{children}</LanguageContext>
}
