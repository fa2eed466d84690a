import { css, styled } from 'styled-components'
import { focusRing } from '../internal/focusRing.js'
import { halvesInline, halvesUnderlined } from '../internal/halves.js'
import { visuallyHidden } from '../internal/visuallyHidden.js'

export const Root = styled.div.withConfig({ componentId: 'reo-language-toggle' })`
  --toggle-ink: var(--reo-color-link);
  --toggle-ink-current: var(--reo-color-text);

  .reo-header & {
    --toggle-ink: currentcolor;
    --toggle-ink-current: currentcolor;
  }

  @media print {
    display: none;
  }
`

export const Name = styled.span.withConfig({ componentId: 'reo-language-toggle-name' })`
  ${visuallyHidden}
`

export const List = styled.ul.withConfig({ componentId: 'reo-language-toggle-list' })`
  display: flex;
  flex-wrap: wrap;
  gap: var(--reo-space-1);
  /* The first word, not its box, lines up with the page. */
  margin: 0;
  margin-inline-start: calc(-1 * (var(--reo-space-3) + var(--reo-border-control)));
  padding: 0;
  list-style: none;
`

const choice = css`
  ${halvesInline}

  display: inline-flex;
  align-items: center;
  min-block-size: var(--reo-size-control-small);
  margin: 0;
  padding: var(--reo-space-1) var(--reo-space-3);
  border: var(--reo-border-control) solid transparent;
  border-radius: var(--reo-radius-m);
  background: none;
  color: var(--toggle-ink);
  font: inherit;
  font-size: var(--reo-font-size-s);
  font-weight: var(--reo-font-weight-medium);
  line-height: var(--reo-line-height-tight);
  text-align: start;
  text-decoration: underline;
  text-decoration-thickness: var(--reo-link-thickness);
  text-underline-offset: var(--reo-link-offset);
  cursor: pointer;

  &:hover {
    border-color: currentcolor;
    text-decoration-thickness: var(--reo-link-thickness-hover);
  }

  ${halvesUnderlined}

  &[aria-current] {
    border-color: currentcolor;
    color: var(--toggle-ink-current);
    text-decoration: none;
  }

  &[aria-current] > .reo-say > * {
    text-decoration-line: none;
  }

  &:focus-visible {
    ${focusRing}
  }

  @media (forced-colors: active) {
    &[aria-current] {
      border-width: var(--reo-border-thick);
    }
  }
`

export const ChoiceLink = styled.a.withConfig({ componentId: 'reo-language-toggle-link' })`
  ${choice}
`

export const ChoiceButton = styled.button.withConfig({ componentId: 'reo-language-toggle-button' })`
  ${choice}
`

/** Stands before the choices of a form, so that Enter in a field still sends the form as it is meant to be sent. */
export const DefaultSubmit = styled.button.withConfig({ componentId: 'reo-language-toggle-default' })`
  ${visuallyHidden}
`

export const Note = styled.p.withConfig({ componentId: 'reo-language-toggle-note' })`
  --reo-say: block;

  max-inline-size: var(--reo-size-measure);
  margin: var(--reo-space-2) 0 0;
  font-size: var(--reo-font-size-s);
`

export const Announcement = styled.span.withConfig({ componentId: 'reo-language-toggle-announcement' })`
  ${visuallyHidden}
`
