import { styled } from 'styled-components'
import { fromTablet } from '../internal/breakpoint.js'

export const Root = styled.div.withConfig({ componentId: 'reo-container' })`
  inline-size: 100%;
  max-inline-size: var(--reo-size-page);
  margin-inline: auto;
  padding-inline: var(--reo-space-4);

  ${fromTablet} {
    padding-inline: var(--reo-space-6);
  }

  @media print {
    max-inline-size: none;
    padding-inline: 0;
  }
`
