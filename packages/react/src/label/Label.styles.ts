import { styled } from 'styled-components'

export const Root = styled.label.withConfig({ componentId: 'reo-label' })`
  --reo-say: block;

  display: block;
  font-size: var(--reo-font-size-m);
  font-weight: var(--reo-font-weight-bold);
  line-height: var(--reo-line-height-tight);
  color: var(--reo-color-text);

  &[data-size='l'] {
    font-size: var(--reo-font-size-l);
  }

  &[data-size='xl'] {
    font-size: var(--reo-font-size-xl);
  }
`
