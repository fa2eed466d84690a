import { css } from 'styled-components'

/**
 * The two-tone ring: a light line inside a dark one, of which at least one stands out on any ground. The outer one is
 * an outline, because forced colours keep outlines and drop shadows.
 */
export const focusRing = css`
  outline: var(--reo-focus-width) solid var(--reo-color-focus-outer);
  outline-offset: var(--reo-focus-offset);
  box-shadow: 0 0 0 var(--reo-focus-offset) var(--reo-color-focus-inner);
`
