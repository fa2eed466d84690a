import { css } from 'styled-components'
import { focusRing } from './focusRing.js'

/** One answer among several: its mark, its label beside it, its hint below. Radios and checkboxes alike. */
export const choice = css`
  --choice-mark: var(--reo-size-mark);
  --choice-target: var(--reo-size-control);

  position: relative;
  display: grid;
  grid-template-columns: var(--choice-mark) minmax(0, 1fr);
  column-gap: var(--reo-space-3);
  align-items: start;
  min-block-size: var(--choice-target);

  [data-size='small'] > & {
    --choice-mark: var(--reo-size-mark-small);
    --choice-target: 2.25rem;
  }
`

export const choices = css`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: var(--reo-space-2);

  &[data-inline] {
    display: flex;
    flex-wrap: wrap;
    column-gap: var(--reo-space-6);
  }

  /* What belongs to one answer would tear a row of answers apart. */
  &[data-inline] > :has(> [role='group']) {
    flex-basis: 100%;
  }
`

/** The box or circle. Its mark is made of borders: grounds are lost in print and forced colours, borders are not. */
export const choiceMark = css`
  --choice-edge: var(--reo-color-border-strong);
  --choice-ground: var(--reo-color-field);

  position: relative;
  z-index: 1;
  inline-size: var(--choice-mark);
  block-size: var(--choice-mark);
  margin: calc((var(--choice-target) - var(--choice-mark)) / 2) 0 0;
  border: var(--reo-border-control) solid var(--choice-edge);
  border-radius: var(--reo-radius-s);
  background: var(--choice-ground);
  appearance: none;
  cursor: pointer;
  transition: background-color var(--reo-motion-fast) var(--reo-motion-easing);

  &:hover {
    --choice-edge: var(--reo-color-action);
  }

  &:checked {
    --choice-edge: var(--reo-color-action);
    --choice-ground: var(--reo-color-action);
  }

  &[aria-invalid='true']:not(:checked) {
    --choice-edge: var(--reo-color-error);
  }

  &:disabled {
    --choice-edge: var(--reo-color-border);
    --choice-ground: var(--reo-color-surface-strong);

    cursor: not-allowed;
  }

  &:focus-visible {
    ${focusRing}
  }

  &::before {
    content: '';
    position: absolute;
    inset: 0;
    margin: auto;
    border: 0 solid var(--reo-color-on-action);
    opacity: 0;
  }

  &:checked::before {
    opacity: 1;
  }

  &:disabled::before {
    border-color: var(--reo-color-text-muted);
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

export const choiceLabel = css`
  --reo-say: block;

  display: flex;
  flex-direction: column;
  justify-content: center;
  min-inline-size: 0;
  min-block-size: var(--choice-target);
  line-height: 1.3;
  cursor: pointer;

  /* The label's ground reaches under the mark: one target without a gap. */
  &::before {
    content: '';
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: calc(var(--choice-mark) + var(--reo-space-3));
    block-size: var(--choice-target);
  }

  :disabled ~ & {
    --reo-say-ink-mi: currentcolor;
    --reo-say-ink-en: currentcolor;

    color: var(--reo-color-text-muted);
    cursor: not-allowed;
  }
`

/** What helps to choose this answer, close under its label. */
export const choiceHint = css`
  grid-column: 2;
  margin-block-end: var(--reo-space-2);
  font-size: var(--reo-font-size-s);

  /* Two halves fill the row that one line leaves half empty. */
  :has(> .reo-say) + & {
    margin-block-start: var(--reo-space-1);
  }
`

/**
 * What belongs to an answer, on a line that hangs from its mark. The sheet alone hides it while the answer is not chosen:
 * so it is right before scripts, without them, and after the browser has put back what a person chose.
 */
export const choiceConditional = css`
  --choice-line: var(--reo-border-thick);

  display: grid;
  grid-column: 1 / -1;
  grid-template-columns: minmax(0, 1fr);
  gap: var(--reo-space-4);
  min-inline-size: 0;
  margin-block: var(--reo-space-1) var(--reo-space-3);
  margin-inline-start: calc((var(--choice-mark) - var(--choice-line)) / 2);
  padding-block: var(--reo-space-1);
  padding-inline-start: calc((var(--choice-mark) - var(--choice-line)) / 2 + var(--reo-space-3));
  border-inline-start: var(--choice-line) solid var(--reo-color-border-strong);

  input:not(:checked) ~ & {
    display: none;
  }
`

/** The word between answers, in the column of the marks. */
export const choiceDivider = css`
  --reo-say: inline;

  align-self: center;
  min-inline-size: var(--reo-size-mark);
  color: var(--reo-color-text-muted);
`
