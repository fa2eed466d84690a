import { styled } from 'styled-components'

export const Root = styled.div.withConfig({ componentId: 'reo-button-group' })`
  display: flex;
  flex-wrap: wrap;
  gap: var(--reo-space-4);
  align-items: center;
`
