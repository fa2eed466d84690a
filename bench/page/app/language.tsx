import { createContext, use } from 'react'

export type Language = 'mi' | 'en'
export type Pair = Record<Language, string>

/** Two languages in the simplest way that people write by hand: for those that have none of their own. */
export const LanguageContext = createContext<Language>('en')

/** Gives what is said in the language around it. */
export function useText(): (pair: Pair) => string {
  const language = use(LanguageContext)
  return (pair) => pair[language]
}
