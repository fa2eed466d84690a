import { renderToString } from 'react-dom/server'
import { ServerStyleSheet } from 'styled-components'
import { Page } from '../Page.tsx'
import { serve } from '../serve.ts'

serve(
  'nonce-client',
  (reading, nonce) => {
    const sheet = new ServerStyleSheet({ nonce })
    const html = renderToString(sheet.collectStyles(<Page reading={reading} />))
    return { html, head: `<meta name="sc-nonce" content="${nonce}">${sheet.getStyleTags()}` }
  },
  (nonce) => ` 'nonce-${nonce}'`,
)
