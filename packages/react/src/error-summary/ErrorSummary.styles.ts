import { styled } from 'styled-components'
import { fromTablet } from '../internal/breakpoint.js'
import { focusRing } from '../internal/focusRing.js'

export const Root = styled.div.withConfig({ componentId: 'reo-error-summary' })`
  max-inline-size: var(--reo-size-measure);
  margin-block: 0 var(--reo-space-7);
  padding: min(var(--reo-space-4), 5vi);
  border: var(--reo-border-thin) solid var(--reo-color-error);
  border-inline-start-width: var(--reo-space-2);
  border-radius: var(--reo-radius-m);
  background: var(--reo-color-error-surface);
  scroll-margin-block: var(--reo-space-4);

  &:focus-visible {
    ${focusRing}
  }

  ${fromTablet} {
    padding: var(--reo-space-5);
  }
`

export const Title = styled.h2.withConfig({ componentId: 'reo-error-summary-title' })`
  --reo-say: block;

  margin: 0 0 var(--reo-space-4);
  font-size: var(--reo-font-size-xl);
  font-weight: var(--reo-font-weight-bold);
  line-height: var(--reo-line-height-tight);
`

export const List = styled.ul.withConfig({ componentId: 'reo-error-summary-list' })`
  --reo-say: block;
  --reo-say-ink-mi: currentcolor;
  --reo-say-ink-en: currentcolor;

  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: var(--reo-space-3);
  margin: 0;
  padding: 0;
  color: var(--reo-color-error);
  font-weight: var(--reo-font-weight-medium);
  line-height: 1.35;
  list-style: none;
`

export const Link = styled.a.withConfig({ componentId: 'reo-error-summary-link' })`
  display: inline-block;
  max-inline-size: 100%;
  border-radius: var(--reo-radius-s);
  color: inherit;
  text-decoration: underline;
  text-decoration-thickness: var(--reo-link-thickness);
  text-underline-offset: var(--reo-link-offset);

  &:hover {
    color: var(--reo-color-error-hover);
    text-decoration-thickness: var(--reo-link-thickness-hover);
  }

  &:focus-visible {
    ${focusRing}
  }
`
