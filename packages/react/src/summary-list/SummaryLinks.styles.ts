import { styled } from 'styled-components'
import { focusRing } from '../internal/focusRing.js'
import { halvesInline, halvesUnderlined } from '../internal/halves.js'
import { visuallyHidden } from '../internal/visuallyHidden.js'

export const Link = styled.a.withConfig({ componentId: 'reo-summary-list-link' })`
  ${halvesInline}

  /* What is out of sight stays at the link, so that it makes no page scroll. */
  position: relative;
  border-radius: var(--reo-radius-s);
  color: var(--reo-color-link);
  text-decoration: underline;
  text-decoration-thickness: var(--reo-link-thickness);
  text-underline-offset: var(--reo-link-offset);

  ${halvesUnderlined}

  &:hover {
    color: var(--reo-color-link-hover);
    text-decoration-thickness: var(--reo-link-thickness-hover);
  }

  &:active {
    color: var(--reo-color-text);
  }

  &:focus-visible {
    ${focusRing}
  }
`

export const Hidden = styled.span.withConfig({ componentId: 'reo-summary-list-hidden' })`
  ${visuallyHidden}
`

export const List = styled.ul.withConfig({ componentId: 'reo-summary-list-links' })`
  display: flex;
  flex-wrap: wrap;
  gap: var(--reo-space-2) var(--reo-space-4);
  margin: 0;
  padding: 0;
  list-style: none;

  .reo-summary-list-actions > & {
    justify-content: flex-end;
  }
`

export const Item = styled.li.withConfig({ componentId: 'reo-summary-list-links-item' })`
  min-inline-size: 0;
`
