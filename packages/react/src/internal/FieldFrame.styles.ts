import { styled } from 'styled-components'

export const Root = styled.div.withConfig({ componentId: 'reo-field' })`
  display: grid;
  gap: var(--reo-space-2);
  justify-items: start;

  &[data-invalid] {
    padding-inline-start: var(--reo-space-4);
    border-inline-start: var(--reo-border-thick) solid var(--reo-color-error);
  }
`
