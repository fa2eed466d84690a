import { useEffect, useState, type ReactNode } from 'react'
import { Root } from '../contender/Root.tsx'
import type { Language } from './language.tsx'

interface AppProps {
  /** Told once it is on the page, with what changes the language. */
  onThere?: (change: (language: Language) => void) => void
  children: ReactNode
}

/** What every contender is measured in: its own root, in a language that can change. */
export function App({ onThere, children }: AppProps) {
  const [language, setLanguage] = useState<Language>('en')
  useEffect(() => onThere?.(setLanguage), [onThere])
  return <Root language={language}>{children}</Root>
}
