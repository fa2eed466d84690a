import { styled } from 'styled-components'
import { control } from '../internal/control.js'
import { widths } from '../internal/widths.js'

export const Input = styled.input.withConfig({ componentId: 'reo-text-input' })`
  ${control}
  ${widths}
`
