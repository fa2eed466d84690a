import { styled } from 'styled-components'
import { focusRing } from '../internal/focusRing.js'
import { halvesInline, halvesUnderlined } from '../internal/halves.js'

export const Root = styled.a.withConfig({ componentId: 'reo-back-link' })`
  ${halvesInline}

  display: flex;
  align-items: center;
  inline-size: fit-content;
  min-block-size: var(--reo-size-control);
  margin-block-end: var(--reo-space-4);
  border-radius: var(--reo-radius-s);
  color: var(--reo-color-text);
  font-size: var(--reo-font-size-s);
  line-height: 1.35;
  text-decoration: none;

  /* A chevron, drawn by two edges of a turned square. */
  &::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.2em 0.6em;
    border: solid currentcolor;
    border-width: 0 0 var(--reo-border-control) var(--reo-border-control);
    transform: rotate(45deg);
  }

  &:hover {
    color: var(--reo-color-link);
  }

  &:focus-visible {
    ${focusRing}
  }

  @media print {
    display: none;
  }
`

export const Name = styled.span.withConfig({ componentId: 'reo-back-link-name' })`
  min-inline-size: 0;
  text-decoration: underline;
  text-decoration-thickness: var(--reo-border-thin);
  text-underline-offset: var(--reo-link-offset);

  ${halvesUnderlined}

  a:hover > & {
    text-decoration-thickness: var(--reo-link-thickness-hover);
  }
`
