import { styled } from 'styled-components'
import { focusRing } from '../internal/focusRing.js'
import { halvesInline, halvesUnderlined } from '../internal/halves.js'
import { visuallyHidden } from '../internal/visuallyHidden.js'

export const Root = styled.nav.withConfig({ componentId: 'reo-breadcrumbs' })`
  position: relative;
  padding-block: var(--reo-space-3);
  font-size: var(--reo-font-size-s);

  @media print {
    display: none;
  }
`

export const Name = styled.span.withConfig({ componentId: 'reo-breadcrumbs-name' })`
  ${visuallyHidden}
`

export const List = styled.ol.withConfig({ componentId: 'reo-breadcrumbs-list' })`
  display: flex;
  flex-wrap: wrap;
  margin: 0;
  padding: 0;
  list-style: none;
`

export const Item = styled.li.withConfig({ componentId: 'reo-breadcrumbs-item' })`
  min-inline-size: 0;
  padding-block: var(--reo-space-1);

  /* A chevron, drawn by two edges of a turned square. It follows the last word, and so ends a line rather than begins one. */
  &:not(:last-child)::after {
    content: '';
    display: inline-block;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.5em 0.85em;
    border: solid var(--reo-color-text-muted);
    border-width: var(--reo-border-control) var(--reo-border-control) 0 0;
    vertical-align: 0.1em;
    transform: rotate(45deg);
  }
`

export const Place = styled.a.withConfig({ componentId: 'reo-breadcrumbs-link' })`
  ${halvesInline}

  padding-block: var(--reo-space-1);
  border-radius: var(--reo-radius-s);
  color: var(--reo-color-text);
  text-decoration-thickness: var(--reo-border-thin);
  text-underline-offset: var(--reo-link-offset);

  &[href] {
    text-decoration-line: underline;

    ${halvesUnderlined}

    &:hover {
      color: var(--reo-color-link);
      text-decoration-thickness: var(--reo-link-thickness-hover);
    }
  }

  &:focus-visible {
    ${focusRing}
  }
`
