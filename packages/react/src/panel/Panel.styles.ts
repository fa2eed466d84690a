import { styled } from 'styled-components'

export const Root = styled.div.withConfig({ componentId: 'reo-panel' })`
  --panel-edge: var(--reo-color-success);

  max-inline-size: var(--reo-size-measure);
  margin-block: var(--reo-space-6) var(--reo-space-7);
  padding: var(--reo-space-6) var(--reo-space-5);
  border: var(--reo-border-thin) solid var(--panel-edge);
  border-block-start-width: var(--reo-space-2);
  border-radius: var(--reo-radius-m);
  background: var(--reo-color-success-surface);
  overflow-wrap: anywhere;

  @media print {
    break-inside: avoid;
  }
`

export const Title = styled.h1.withConfig({ componentId: 'reo-panel-title' })`
  --reo-say: block;
  --reo-say-bar: var(--reo-border-thick);

  margin: 0;
  font-size: var(--reo-font-size-3xl);
  font-weight: var(--reo-font-weight-bold);
  line-height: var(--reo-line-height-tight);
  letter-spacing: var(--reo-letter-spacing-tight);
  text-wrap: balance;
`

export const Body = styled.div.withConfig({ componentId: 'reo-panel-content' })`
  --reo-say: block;
  --reo-say-bar: 0px;
  --reo-say-gap: var(--reo-space-1);

  margin-block-start: var(--reo-space-5);
  font-size: var(--reo-font-size-l);

  & > :first-child {
    margin-block-start: 0;
  }

  & > :last-child {
    margin-block-end: 0;
  }
`
