import { styled } from 'styled-components'
import { focusRing } from '../internal/focusRing.js'
import { halvesInline, halvesUnderlined } from '../internal/halves.js'
import { visuallyHidden } from '../internal/visuallyHidden.js'

export const Root = styled.a.withConfig({ componentId: 'reo-skip-link' })`
  ${halvesInline}

  position: absolute;
  inset-block-start: 0;
  inset-inline-start: 0;
  z-index: 10;
  max-inline-size: calc(100% - 2 * var(--reo-space-3));
  margin: var(--reo-space-3);
  padding: var(--reo-space-3) var(--reo-space-5);
  border-radius: var(--reo-radius-m);
  background: var(--reo-color-background);
  color: var(--reo-color-link);
  font-weight: var(--reo-font-weight-medium);
  line-height: var(--reo-line-height-tight);
  text-decoration: underline;
  text-decoration-thickness: var(--reo-link-thickness);
  text-underline-offset: var(--reo-link-offset);

  ${halvesUnderlined}

  &:hover {
    text-decoration-thickness: var(--reo-link-thickness-hover);
  }

  &:focus-visible {
    ${focusRing}
  }

  &:not(:focus, :active) {
    ${visuallyHidden}
  }

  @media print {
    display: none;
  }
`
