import { styled } from 'styled-components'

export const Root = styled.label.withConfig({ componentId: 'reo-label' })`
  --reo-say: block;

  display: block;
  max-inline-size: var(--reo-size-measure);
  font-weight: var(--reo-font-weight-bold);
  line-height: 1.35;
  scroll-margin-block-start: var(--reo-space-5);

  &[data-size='large'] {
    font-size: var(--reo-font-size-xl);
    line-height: var(--reo-line-height-tight);
  }

  &[data-size='page'] {
    --reo-say-bar: var(--reo-border-thick);

    font-size: var(--reo-font-size-3xl);
    line-height: var(--reo-line-height-tight);
    letter-spacing: var(--reo-letter-spacing-tight);
  }
`

export const PageHeading = styled.h1.withConfig({ componentId: 'reo-label-heading' })`
  margin: 0 0 var(--reo-space-2);
  font: inherit;
`
