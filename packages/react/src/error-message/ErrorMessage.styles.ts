import { styled } from 'styled-components'

export const Root = styled.p.withConfig({ componentId: 'reo-error-message' })`
  --reo-say: block;

  margin: 0;
  max-inline-size: var(--reo-size-measure);
  color: var(--reo-color-error);
  font-weight: var(--reo-font-weight-bold);
`
