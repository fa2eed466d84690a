import { styled } from 'styled-components'

export const Root = styled.div.withConfig({ componentId: 'reo-field' })`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: var(--reo-space-2);
  min-inline-size: 0;
  scroll-margin-block-start: var(--reo-space-5);

  @media print {
    break-inside: avoid;
  }
`
