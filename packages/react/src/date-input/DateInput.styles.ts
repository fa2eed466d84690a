import { styled } from 'styled-components'
import { control } from '../internal/control.js'

export const Parts = styled.div.withConfig({ componentId: 'reo-date-input' })`
  display: flex;
  flex-wrap: wrap;
  gap: var(--reo-space-3) var(--reo-space-5);
`

export const Part = styled.div.withConfig({ componentId: 'reo-date-input-part' })`
  min-inline-size: 0;
`

export const Label = styled.label.withConfig({ componentId: 'reo-date-input-label' })`
  --reo-say: block;

  display: block;
  margin-block-end: var(--reo-space-1);
  line-height: 1.3;
`

export const Input = styled.input.withConfig({ componentId: 'reo-date-input-input' })`
  ${control}

  max-inline-size: 4rem;

  &[data-part='year'] {
    max-inline-size: 5.5rem;
  }
`
