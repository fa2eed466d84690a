import { styled } from 'styled-components'
import { besideButton } from '../internal/besideButton.js'
import { control } from '../internal/control.js'
import { visuallyHidden } from '../internal/visuallyHidden.js'
import { widths } from '../internal/widths.js'

export const Root = styled.form.withConfig({ componentId: 'reo-search-input-form' })`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: var(--reo-space-2);
  margin: 0;

  /* Nothing can be searched on paper. */
  @media print {
    display: none;
  }
`

export const HiddenName = styled.div.withConfig({ componentId: 'reo-search-input-name' })`
  ${visuallyHidden}
`

export const Line = styled.div.withConfig({ componentId: 'reo-search-input-line' })`
  ${besideButton}
`

export const Input = styled.input.withConfig({ componentId: 'reo-search-input' })`
  ${control}
  ${widths}

  /* A cross that only some browsers have, too small for a finger and out of reach for a keyboard. */
  &::-webkit-search-cancel-button {
    display: none;
  }
`
