import { styled } from 'styled-components'
import { focusRing } from '../internal/focusRing.js'

export const Root = styled.button.withConfig({ componentId: 'reo-button' })`
  --button-ground: var(--reo-color-action);
  --button-text: var(--reo-color-on-action);

  padding: var(--reo-space-2) var(--reo-space-5);
  background: var(--button-ground);
  color: var(--button-text);

  &:focus-visible {
    ${focusRing}
  }
`
