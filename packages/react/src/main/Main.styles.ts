import { styled } from 'styled-components'
import { focusRing } from '../internal/focusRing.js'
import { fromTablet } from '../internal/breakpoint.js'

export const Root = styled.main.withConfig({ componentId: 'reo-main' })`
  display: block;
  padding-block: var(--reo-space-3) var(--reo-space-9);

  ${fromTablet} {
    padding-block: var(--reo-space-3) var(--reo-space-11);
  }

  &:focus-visible {
    ${focusRing}
  }

  @media print {
    padding-block: 0;
  }
`
