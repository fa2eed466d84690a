import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { ServerStyleSheet } from 'styled-components'

export function collect(page: ReactNode, nonce?: string): { html: string; head: string } {
  const sheet = new ServerStyleSheet(nonce ? { nonce } : {})
  try {
    const html = renderToString(sheet.collectStyles(page))
    return { html, head: sheet.getStyleTags() }
  } finally {
    sheet.seal()
  }
}
