import { styled } from 'styled-components'
import { choice, choiceHint, choiceLabel } from '../internal/choice.js'
import { focusRing } from '../internal/focusRing.js'

export const Root = styled.div.withConfig({ componentId: 'reo-switch' })`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: var(--reo-space-2);
  min-inline-size: 0;
  scroll-margin-block-start: var(--reo-space-5);
`

export const Row = styled.div.withConfig({ componentId: 'reo-switch-row' })`
  ${choice}

  --switch-height: var(--reo-size-mark);
  --choice-mark: calc(2 * var(--switch-height));
`

/** The track. Its knob is made of borders: grounds are lost in print and forced colours, borders are not. */
export const Track = styled.input.withConfig({ componentId: 'reo-switch-track' })`
  --switch-edge: var(--reo-color-border-strong);
  --switch-ground: var(--reo-color-field);
  --switch-knob: var(--reo-color-border-strong);

  position: relative;
  z-index: 1;
  inline-size: var(--choice-mark);
  block-size: var(--switch-height);
  margin: calc((var(--choice-target) - var(--switch-height)) / 2) 0 0;
  border: var(--reo-border-control) solid var(--switch-edge);
  border-radius: var(--reo-radius-full);
  background: var(--switch-ground);
  appearance: none;
  cursor: pointer;
  transition: background-color var(--reo-motion-fast) var(--reo-motion-easing);

  &::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--switch-height) * 0.12);
    inline-size: 0;
    block-size: 0;
    margin-block: auto;
    border: calc(var(--switch-height) * 0.31) solid var(--switch-knob);
    border-radius: var(--reo-radius-full);
  }

  &:hover {
    --switch-edge: var(--reo-color-action);
    --switch-knob: var(--reo-color-action);
  }

  &:checked {
    --switch-edge: var(--reo-color-action);
    --switch-ground: var(--reo-color-action);
    --switch-knob: var(--reo-color-on-action);
  }

  &:checked::before {
    inset-inline: auto calc(var(--switch-height) * 0.12);
  }

  &[aria-invalid='true']:not(:checked) {
    --switch-edge: var(--reo-color-error);
  }

  &:disabled {
    --switch-edge: var(--reo-color-border);
    --switch-ground: var(--reo-color-surface-strong);
    --switch-knob: var(--reo-color-text-muted);

    cursor: not-allowed;
  }

  &:focus-visible {
    ${focusRing}
  }

  @media (forced-colors: active) {
    &::before {
      border-color: CanvasText;
    }

    &:checked {
      border-color: Highlight;
    }

    &:disabled,
    &:disabled::before {
      border-color: GrayText;
    }
  }
`

export const Label = styled.label.withConfig({ componentId: 'reo-switch-label' })`
  ${choiceLabel}
`

/** Which way it stands, for the eye; what is heard says it already. */
export const State = styled.span.withConfig({ componentId: 'reo-switch-state' })`
  --reo-say: inline;

  color: var(--reo-color-text-muted);
  font-size: var(--reo-font-size-s);

  input:checked ~ .reo-switch-label > &:not([data-on]),
  input:not(:checked) ~ .reo-switch-label > &[data-on] {
    display: none;
  }
`

export const BelowLabel = styled.div.withConfig({ componentId: 'reo-switch-hint' })`
  ${choiceHint}
`
