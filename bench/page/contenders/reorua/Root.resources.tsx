import { ReoruaProvider } from '@reorua/i18n'
import type { ReactNode } from 'react'
import en from '../app/en.json' with { type: 'json' }
import mi from '../app/mi.json' with { type: 'json' }
import type { Language } from '../app/language.tsx'

const resources = { en: { page: en }, mi: { page: mi } }

/** The page's texts are bundles of i18next's, without an instance. */
export function Root({ language, children }: { language: Language; children: ReactNode }) {
  return <ReoruaProvider reading={language} resources={resources}>{children}</ReoruaProvider>
}
