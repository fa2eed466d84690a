import { styled } from 'styled-components'

export const Root = styled.h2.withConfig({ componentId: 'reo-heading' })`
  --reo-say: block;
  --reo-say-bar: 0px;
  --heading-size: var(--reo-font-size-xl);
  --heading-spacing: normal;
  --heading-above: var(--reo-space-7);
  --heading-below: var(--reo-space-4);

  max-inline-size: var(--reo-size-measure);
  margin-block: var(--heading-above) var(--heading-below);
  font-size: var(--heading-size);
  font-weight: var(--reo-font-weight-bold);
  line-height: var(--reo-line-height-tight);
  letter-spacing: var(--heading-spacing);
  text-wrap: balance;

  &[data-size='xl'] {
    --reo-say-bar: var(--reo-border-thick);
    --heading-size: var(--reo-font-size-3xl);
    --heading-spacing: var(--reo-letter-spacing-tight);
    --heading-below: var(--reo-space-6);
  }

  &[data-size='l'] {
    --heading-size: var(--reo-font-size-2xl);
    --heading-spacing: var(--reo-letter-spacing-tight);
  }

  &[data-size='s'] {
    --heading-size: var(--reo-font-size-l);
  }

  &:first-child {
    --heading-above: 0;
  }

  @media print {
    break-after: avoid;
  }
`
