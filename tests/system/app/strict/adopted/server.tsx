import { adoptedStyles } from '@reorua/react/adopted-styles'
import { renderToString } from 'react-dom/server'
import { StyleSheetManager } from 'styled-components'
import { Page } from '../Page.tsx'
import { serve } from '../serve.ts'

const target = adoptedStyles()

serve('adopted-client', (reading) => ({
  html: renderToString(
    <StyleSheetManager target={target}>
      <Page reading={reading} />
    </StyleSheetManager>,
  ),
  // What the page looks like until the browser has made the rules itself.
  head: '<link rel="stylesheet" href="/styles.css">',
}))
