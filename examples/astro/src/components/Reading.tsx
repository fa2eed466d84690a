import { ReoruaProvider, type ReoruaProviderProps } from '@reorua/i18n'
import { createI18n } from '../../passport/src/i18n.ts'

// Each island is a React root of its own, and so is each part that Astro renders to plain HTML. No context reaches
// from one to another, so each has this around it, and is given the reading as a prop.
const inBrowser = typeof window === 'undefined' ? undefined : createI18n()

/** Sets what is read in one part of the page. */
export function Reading({ reading, children }: Required<Pick<ReoruaProviderProps, 'reading' | 'children'>>) {
  return (
    <ReoruaProvider reading={reading} i18n={inBrowser ?? createI18n()}>
      {children}
    </ReoruaProvider>
  )
}
