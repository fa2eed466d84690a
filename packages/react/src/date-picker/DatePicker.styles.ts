import { styled } from 'styled-components'
import { visuallyHidden } from '../internal/visuallyHidden.js'

/** In line with the fields, below whatever their labels need. */
export const Tool = styled.div.withConfig({ componentId: 'reo-date-picker' })`
  align-self: end;
  min-inline-size: 0;

  @media print {
    display: none;
  }
`

/** Drawn in the ink of the button: a picture would keep its colour in every theme. */
export const Icon = styled.svg.withConfig({ componentId: 'reo-date-picker-icon' })`
  inline-size: 1.25em;
  block-size: 1.25em;
  margin-inline-end: var(--reo-space-2);
  fill: none;
  stroke: currentcolor;
  stroke-width: 2;
  vertical-align: -0.25em;
`

export const Hidden = styled.span.withConfig({ componentId: 'reo-date-picker-hidden' })`
  ${visuallyHidden}
`
