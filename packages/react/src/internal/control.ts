import { css } from 'styled-components'
import { focusRing } from './focusRing.js'

/** What a control that holds text looks like: input, textarea and select alike. */
export const control = css`
  --control-edge: var(--reo-color-border-strong);
  --control-line: var(--reo-border-control);

  display: block;
  inline-size: 100%;
  max-inline-size: var(--reo-size-measure);
  min-block-size: var(--reo-size-control);
  margin: 0;
  /* The edge grows inwards, so that an error moves nothing. */
  padding: calc(0.55rem - var(--control-line)) calc(0.875rem - var(--control-line));
  border: var(--control-line) solid var(--control-edge);
  border-radius: var(--reo-radius-s);
  background-color: var(--reo-color-field);
  color: var(--reo-color-text);
  font: inherit;
  line-height: 1.4;
  appearance: none;

  &:hover {
    --control-edge: var(--reo-color-text);
  }

  &[aria-invalid='true'] {
    --control-edge: var(--reo-color-error);
    --control-line: var(--reo-border-thick);
  }

  &:disabled {
    --control-edge: var(--reo-color-border);

    background-color: var(--reo-color-surface-strong);
    color: var(--reo-color-text-muted);
    /* Browsers pale a disabled select themselves, below what can be read. */
    opacity: 1;
    cursor: not-allowed;
  }

  &[readonly] {
    background-color: var(--reo-color-surface);
  }

  &[data-size='small'] {
    min-block-size: var(--reo-size-control-small);
    font-size: var(--reo-font-size-s);
  }

  /* WebKit keeps the focus in a field inside of these, and then matches no :focus-visible on them. */
  &:focus-visible,
  &:is([type='date'], [type='datetime-local'], [type='month'], [type='time'], [type='week']):focus-within {
    ${focusRing}
  }

  @media (forced-colors: active) {
    &:disabled {
      border-color: GrayText;
      color: GrayText;
    }
  }
`
