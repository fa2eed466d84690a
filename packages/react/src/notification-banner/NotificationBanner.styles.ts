import { styled } from 'styled-components'
import { focusRing } from '../internal/focusRing.js'
import { halvesInline } from '../internal/halves.js'

export const Root = styled.section.withConfig({ componentId: 'reo-notification-banner' })`
  --banner-ink: var(--reo-color-info);
  --banner-ground: var(--reo-color-info-surface);

  max-inline-size: var(--reo-size-measure);
  margin-block: 0 var(--reo-space-7);
  padding: var(--reo-space-4) var(--reo-space-5);
  border: var(--reo-border-thin) solid var(--banner-ink);
  border-inline-start-width: var(--reo-space-2);
  border-radius: var(--reo-radius-m);
  background: var(--banner-ground);

  &[data-variant='success'] {
    --banner-ink: var(--reo-color-success);
    --banner-ground: var(--reo-color-success-surface);
  }

  &:focus-visible {
    ${focusRing}
  }

  @media print {
    break-inside: avoid;
  }
`

export const Title = styled.h2.withConfig({ componentId: 'reo-notification-banner-title' })`
  ${halvesInline}

  margin: 0 0 var(--reo-space-2);
  color: var(--banner-ink);
  font-size: var(--reo-font-size-m);
  font-weight: var(--reo-font-weight-bold);
  line-height: var(--reo-line-height-tight);
`

export const Body = styled.div.withConfig({ componentId: 'reo-notification-banner-content' })`
  --reo-say: block;
  --reo-say-bar: 0px;
  --reo-say-gap: var(--reo-space-1);

  & > :first-child {
    margin-block-start: 0;
  }

  & > :last-child {
    margin-block-end: 0;
  }
`
