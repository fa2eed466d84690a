import { ReoruaProvider } from '@reorua/i18n'
import { adoptedStyles } from '@reorua/react/adopted-styles'
import type { ReactNode } from 'react'
import { StyleSheetManager } from 'styled-components'
import type { Language } from '../app/language.tsx'

const target = adoptedStyles()

/** The rules are in adopted style sheets; what a server sends is styled by a linked one until then. */
export function Root({ language, children }: { language: Language; children: ReactNode }) {
  return (
    <StyleSheetManager target={target}>
      <ReoruaProvider reading={language}>{children}</ReoruaProvider>
    </StyleSheetManager>
  )
}
