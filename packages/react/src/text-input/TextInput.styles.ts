import { styled } from 'styled-components'
import { control } from '../internal/control.js'
import { halvesInline } from '../internal/halves.js'
import { widths } from '../internal/widths.js'

export const Input = styled.input.withConfig({ componentId: 'reo-text-input' })`
  ${control}
  ${widths}
`

export const Line = styled.div.withConfig({ componentId: 'reo-text-input-line' })`
  display: flex;
  max-inline-size: var(--reo-size-measure);
`

/** Joined to the field: a ground of its own, and an edge that is the field's. */
export const Unit = styled.div.withConfig({ componentId: 'reo-text-input-unit' })`
  ${halvesInline}

  --unit-edge: var(--reo-color-border-strong);

  display: flex;
  flex: none;
  align-items: center;
  /* The field gives way first, but not wholly. */
  max-inline-size: 60%;
  padding: 0 var(--reo-space-3);
  border: var(--reo-border-control) solid var(--unit-edge);
  border-radius: var(--reo-radius-s);
  background: var(--reo-color-surface-strong);
  color: var(--reo-color-text);
  overflow-wrap: anywhere;

  &:first-child {
    border-inline-end: 0;
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }

  &:last-child {
    border-inline-start: 0;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }

  &:first-child + input {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }

  :disabled + &,
  &:has(+ :disabled) {
    --unit-edge: var(--reo-color-border);

    color: var(--reo-color-text-muted);
  }

  input:has(+ &) {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
`
