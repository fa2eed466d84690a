import { styled } from 'styled-components'
import { fromDesktop } from '../internal/breakpoint.js'

export const Root = styled.div.withConfig({ componentId: 'reo-grid' })`
  --grid-columns: minmax(0, 1fr);

  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: var(--reo-space-6) var(--reo-space-8);

  ${fromDesktop} {
    grid-template-columns: var(--grid-columns);
  }

  &[data-columns='two-thirds'] {
    --grid-columns: minmax(0, 2fr) minmax(0, 1fr);
  }

  &[data-columns='halves'] {
    --grid-columns: repeat(2, minmax(0, 1fr));
  }

  &[data-columns='thirds'] {
    --grid-columns: repeat(3, minmax(0, 1fr));
  }
`
