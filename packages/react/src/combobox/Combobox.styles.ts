import { styled } from 'styled-components'
import { control } from '../internal/control.js'
import { widths } from '../internal/widths.js'

/** What stands there before scripts is as wide and as high as what will. */
export const Select = styled.select.withConfig({ componentId: 'reo-combobox-select' })`
  ${control}

  text-overflow: ellipsis;
  appearance: auto;
  cursor: pointer;

  ${widths}
`

export const Input = styled.input.withConfig({ componentId: 'reo-combobox-input' })`
  ${control}
  ${widths}
`
