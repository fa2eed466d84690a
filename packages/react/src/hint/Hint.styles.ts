import { styled } from 'styled-components'

export const Root = styled.div.withConfig({ componentId: 'reo-hint' })`
  --reo-say: block;

  color: var(--reo-color-text-muted);
  max-inline-size: var(--reo-size-measure);
`
