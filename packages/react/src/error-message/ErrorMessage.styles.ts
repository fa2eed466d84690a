import { styled } from 'styled-components'

export const Root = styled.p.withConfig({ componentId: 'reo-error-message' })`
  --reo-say: block;
  --reo-say-gap: var(--reo-space-1);
  --reo-say-ink-mi: currentcolor;
  --reo-say-ink-en: currentcolor;

  max-inline-size: var(--reo-size-measure);
  margin: 0;
  padding: var(--reo-space-2) var(--reo-space-3);
  border-inline-start: var(--reo-border-thick) solid var(--reo-color-error);
  border-start-end-radius: var(--reo-radius-s);
  border-end-end-radius: var(--reo-radius-s);
  background: var(--reo-color-error-surface);
  color: var(--reo-color-error);
  font-weight: var(--reo-font-weight-medium);
  line-height: 1.35;
`
