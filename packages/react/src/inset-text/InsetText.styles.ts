import { styled } from 'styled-components'

export const Root = styled.div.withConfig({ componentId: 'reo-inset-text' })`
  --reo-say: block;
  --reo-say-bar: 0px;
  --reo-say-gap: var(--reo-space-2);

  max-inline-size: var(--reo-size-measure);
  margin-block: var(--reo-space-6);
  padding: var(--reo-space-4) var(--reo-space-5);
  border-radius: var(--reo-radius-m);
  background: var(--reo-color-surface);

  & > :first-child {
    margin-block-start: 0;
  }

  & > :last-child {
    margin-block-end: 0;
  }

  /* Its ground is all that sets it apart, and both take it away. */
  @media print, (forced-colors: active) {
    border: var(--reo-border-thin) solid;
  }
`
