import { styled } from 'styled-components'

export const Root = styled.p.withConfig({ componentId: 'reo-text' })`
  --reo-say: block;
  --reo-say-bar: 0px;
  --reo-say-gap: var(--reo-space-2);
  --text-below: var(--reo-space-5);

  max-inline-size: var(--reo-size-measure);
  margin-block: 0 var(--text-below);
  text-wrap: pretty;

  &[data-size='large'] {
    font-size: var(--reo-font-size-l);
  }

  &[data-size='small'] {
    font-size: var(--reo-font-size-s);
  }

  &[data-muted] {
    color: var(--reo-color-text-muted);
  }

  &:last-child {
    --text-below: 0;
  }
`
