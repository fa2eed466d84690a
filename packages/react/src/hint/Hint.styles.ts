import { styled } from 'styled-components'

export const Root = styled.div.withConfig({ componentId: 'reo-hint' })`
  --reo-say: block;

  max-inline-size: var(--reo-size-measure);
  color: var(--reo-color-text-muted);
  line-height: 1.35;
`
