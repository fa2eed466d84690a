import { ReoruaProvider } from '@reorua/i18n'
import { reorua } from '@reorua/i18n/i18next'
import { createInstance } from 'i18next'
import { useState, type ReactNode } from 'react'
import en from '../app/en.json' with { type: 'json' }
import mi from '../app/mi.json' with { type: 'json' }
import type { Language } from '../app/language.tsx'

function createI18n() {
  const i18n = createInstance().use(reorua())
  void i18n.init({ resources: { en: { page: en }, mi: { page: mi } }, lng: 'en', fallbackLng: 'en', initAsync: false, interpolation: { escapeValue: false } })
  return i18n
}

/** The page's texts are in an i18next instance of the app's own. */
export function Root({ language, children }: { language: Language; children: ReactNode }) {
  const [i18n] = useState(createI18n)
  return <ReoruaProvider reading={language} i18n={i18n}>{children}</ReoruaProvider>
}
