import { styled } from 'styled-components'
import { control } from '../internal/control.js'

export const Input = styled.input.withConfig({ componentId: 'reo-text-input' })`
  ${control}

  &[data-width='2'] {
    max-inline-size: 5.4ex;
  }

  &[data-width='20'] {
    max-inline-size: 41ex;
  }
`
