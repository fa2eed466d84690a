import { ReoruaProvider } from '@reorua/i18n'
import type { ReactNode } from 'react'
import type { Language } from '../app/language.tsx'

export function Root({ language, children }: { language: Language; children: ReactNode }) {
  return <ReoruaProvider reading={language}>{children}</ReoruaProvider>
}
