import { styled } from 'styled-components'
import { focusRing } from '../internal/focusRing.js'
import { halvesInline, halvesUnderlined } from '../internal/halves.js'

export const Root = styled.button.withConfig({ componentId: 'reo-button' })`
  ${halvesInline}

  --button-ground: var(--reo-color-action);
  --button-ground-hover: var(--reo-color-action-hover);
  --button-ground-active: var(--reo-color-action-active);
  --button-ink: var(--reo-color-on-action);
  --button-edge: transparent;

  /* No flex: a flex item is never narrower than its longest word. */
  display: inline-block;
  align-content: center;
  max-inline-size: 100%;
  min-block-size: var(--reo-size-control);
  margin: 0;
  /* Of the screen, so that text of twice the size has room on a phone. */
  padding: var(--reo-space-2) min(var(--reo-space-5), 7.5vi);
  border: var(--reo-border-control) solid var(--button-edge);
  border-radius: var(--reo-radius-m);
  background: var(--button-ground);
  color: var(--button-ink);
  font: inherit;
  font-weight: var(--reo-font-weight-medium);
  line-height: var(--reo-line-height-tight);
  text-align: center;
  text-decoration: none;
  cursor: pointer;
  transition: background-color var(--reo-motion-fast) var(--reo-motion-easing);

  &:hover {
    background: var(--button-ground-hover);
  }

  &:active {
    background: var(--button-ground-active);
  }

  &[data-variant='secondary'] {
    --button-ground: var(--reo-color-field);
    --button-ground-hover: var(--reo-color-surface);
    --button-ground-active: var(--reo-color-surface-strong);
    --button-ink: var(--reo-color-action);
    --button-edge: var(--reo-color-action);
  }

  &[data-variant='warning'] {
    --button-ground: var(--reo-color-error);
    --button-ground-hover: var(--reo-color-error-hover);
    --button-ground-active: var(--reo-color-error-hover);
    --button-ink: var(--reo-color-on-error);
  }

  &[data-variant='quiet'] {
    --button-ground: transparent;
    --button-ground-hover: var(--reo-color-surface-strong);
    --button-ground-active: var(--reo-color-surface-strong);
    --button-ink: var(--reo-color-link);

    text-decoration: underline;
    text-decoration-thickness: var(--reo-link-thickness);
    text-underline-offset: var(--reo-link-offset);

    ${halvesUnderlined}
  }

  &[data-size='small'] {
    min-block-size: var(--reo-size-control-small);
    padding: var(--reo-space-1) var(--reo-space-4);
    font-size: var(--reo-font-size-s);
  }

  &:disabled,
  &[aria-disabled='true'] {
    --button-ground: var(--reo-color-surface-strong);
    --button-ground-hover: var(--reo-color-surface-strong);
    --button-ground-active: var(--reo-color-surface-strong);
    --button-ink: var(--reo-color-text-muted);
    --button-edge: var(--reo-color-border);

    cursor: not-allowed;
  }

  &:focus-visible {
    ${focusRing}
  }

  @media (forced-colors: active) {
    border-color: ButtonBorder;

    &:disabled,
    &[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
  }

  @media print {
    display: none;
  }
`
