import { styled } from 'styled-components'
import { focusRing } from '../internal/focusRing.js'
import { halvesInline, halvesUnderlined } from '../internal/halves.js'

export const Root = styled.a.withConfig({ componentId: 'reo-link' })`
  ${halvesInline}

  border-radius: var(--reo-radius-s);
  color: var(--reo-color-link);
  text-decoration: underline;
  text-decoration-thickness: var(--reo-link-thickness);
  text-underline-offset: var(--reo-link-offset);

  ${halvesUnderlined}

  &:visited {
    color: var(--reo-color-link-visited);
  }

  &:hover {
    color: var(--reo-color-link-hover);
    text-decoration-thickness: var(--reo-link-thickness-hover);
  }

  &:active {
    color: inherit;
  }

  &:focus-visible {
    ${focusRing}
  }

  /* An address that was not safe was taken away: what is left is text. */
  &:not([href]) {
    color: inherit;
    text-decoration: none;
  }

  /* Paper cannot be pressed, so it says where a link leads. */
  @media print {
    &[href^='http']::after {
      content: ' (' attr(href) ')';
      font-weight: var(--reo-font-weight-regular);
      overflow-wrap: anywhere;
    }
  }
`
