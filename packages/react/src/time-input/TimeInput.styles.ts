import { styled } from 'styled-components'
import { control } from '../internal/control.js'

export const Parts = styled.div.withConfig({ componentId: 'reo-time-input' })`
  display: flex;
  flex-wrap: wrap;
  gap: var(--reo-space-3) var(--reo-space-5);

  /* Half of the day is a part like the hour, and asked for as softly. */
  & legend {
    margin-block-end: 0;
    font-weight: inherit;
    line-height: 1.3;
  }
`

export const Part = styled.div.withConfig({ componentId: 'reo-time-input-part' })`
  min-inline-size: 0;
`

export const Label = styled.label.withConfig({ componentId: 'reo-time-input-label' })`
  --reo-say: block;

  display: block;
  margin-block-end: var(--reo-space-1);
  line-height: 1.3;
`

export const Input = styled.input.withConfig({ componentId: 'reo-time-input-input' })`
  ${control}

  max-inline-size: 4rem;
`
