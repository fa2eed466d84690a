import { css } from 'styled-components'
import { focusRing } from './focusRing.js'

/** What a control that holds text looks like: input, textarea and select alike. */
export const control = css`
  --control-edge: var(--reo-color-border-strong);
  --control-ground: var(--reo-color-background);

  inline-size: 100%;
  min-block-size: var(--reo-size-control);
  padding: var(--reo-space-2) var(--reo-space-3);
  border: var(--reo-border-control) solid var(--control-edge);
  border-radius: var(--reo-radius-s);
  background: var(--control-ground);
  color: var(--reo-color-text);
  font: inherit;
  line-height: var(--reo-line-height-body);

  &:focus-visible {
    ${focusRing}
  }

  &[aria-invalid='true'] {
    --control-edge: var(--reo-color-error);
  }

  &:disabled {
    --control-edge: var(--reo-color-border);
    --control-ground: var(--reo-color-surface);

    color: var(--reo-color-text-muted);
    cursor: not-allowed;
  }
`
