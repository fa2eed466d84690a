import '@reorua/tokens/reorua.css'
import { adoptedStyles } from '@reorua/react/adopted-styles'
import { StyleSheetManager } from 'styled-components'
import { Page } from '../Page.tsx'
import { wake } from '../wake.ts'

const target = adoptedStyles()

wake((reading) => (
  <StyleSheetManager target={target}>
    <Page reading={reading} />
  </StyleSheetManager>
))
