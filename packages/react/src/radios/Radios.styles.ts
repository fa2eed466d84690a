import { styled } from 'styled-components'
import { focusRing } from '../internal/focusRing.js'

export const Answers = styled.div.withConfig({ componentId: 'reo-radios' })`
  --radios-size: 1.75rem;
  --radios-gap: var(--reo-space-3);

  display: grid;
  gap: var(--radios-gap);
`

export const Answer = styled.div.withConfig({ componentId: 'reo-radios-answer' })`
  display: grid;
  grid-template-columns: var(--radios-size) 1fr;
`

export const Circle = styled.input.withConfig({ componentId: 'reo-radios-circle' })`
  inline-size: var(--radios-size);
  block-size: var(--radios-size);

  &:focus-visible {
    ${focusRing}
  }
`

export const Label = styled.label.withConfig({ componentId: 'reo-radios-label' })`
  --reo-say: block;
`
