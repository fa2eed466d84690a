import { styled } from 'styled-components'
import { focusRing } from '../internal/focusRing.js'
import { visuallyHidden } from '../internal/visuallyHidden.js'

export const Grid = styled.table.withConfig({ componentId: 'reo-month' })`
  inline-size: 100%;
  border-collapse: separate;
  border-spacing: 0 2px;
  table-layout: fixed;
  font-variant-numeric: tabular-nums;
`

export const Weekday = styled.th.withConfig({ componentId: 'reo-month-weekday' })`
  padding: 0 0 var(--reo-space-1);
  font-size: min(0.8125rem, 3.9vw);
  font-weight: var(--reo-font-weight-medium);
  line-height: 1.25;
  text-align: center;
  vertical-align: bottom;
`

export const Names = styled.span.withConfig({ componentId: 'reo-month-names' })`
  display: block;
`

export const Name = styled.span.withConfig({ componentId: 'reo-month-name' })`
  display: block;
  color: var(--reo-color-text-muted);
  overflow-wrap: normal;
  hyphens: manual;

  /* Where not all of the Māori names have room on a line, all of them break alike; one that cannot stands over on both sides. */
  @media (max-width: 30rem) {
    display: flex;
    justify-content: center;
    max-inline-size: 3.1em;
    margin-inline: auto;
  }

  &:not(:only-child):lang(mi) {
    color: var(--reo-color-language-mi);
  }

  &:not(:only-child):lang(en) {
    color: var(--reo-color-language-en);
  }
`

export const Empty = styled.td.withConfig({ componentId: 'reo-month-empty' })`
  block-size: max(44px, 2.75rem);
  padding: 0;
`

/** Today has a line below its number, a chosen day a ground, a day of the range a band, and one that is off a line through it. */
export const Day = styled.td.withConfig({ componentId: 'reo-month-day' })`
  --day-ground: transparent;
  --day-ink: var(--reo-color-text);
  --day-edge: transparent;

  position: relative;
  block-size: max(44px, 2.75rem);
  padding: 0;
  border: var(--reo-border-control) solid var(--day-edge);
  border-radius: var(--reo-radius-m);
  background: var(--day-ground);
  color: var(--day-ink);
  /* Twice as large a text still has room on a phone. */
  font-size: min(1em, 8.5vw);
  text-align: center;
  cursor: pointer;

  &:hover {
    --day-edge: var(--reo-color-action);
  }

  &[data-range] {
    --day-ground: var(--reo-color-surface-strong);

    border-radius: 0;
  }

  &[data-range='first'] {
    border-start-start-radius: var(--reo-radius-m);
    border-end-start-radius: var(--reo-radius-m);
  }

  &[data-range='last'] {
    border-start-end-radius: var(--reo-radius-m);
    border-end-end-radius: var(--reo-radius-m);
  }

  &[aria-disabled] {
    --day-ink: var(--reo-color-text-muted);
    --day-edge: transparent;

    cursor: not-allowed;
  }

  &[data-chosen] {
    --day-ground: var(--reo-color-action);
    --day-ink: var(--reo-color-on-action);
  }

  &:focus-visible {
    z-index: 1;
    ${focusRing}
  }

  /* Forced colours show transparent edges. */
  @media (forced-colors: active) {
    border-color: Canvas;

    &:hover {
      border-color: Highlight;
    }

    &[aria-disabled] {
      color: GrayText;
    }

    &[data-range='between'] {
      border-block-color: CanvasText;
    }

    &[data-chosen] {
      forced-color-adjust: none;
      --day-ground: Highlight;
      --day-ink: HighlightText;
    }
  }
`

export const Number = styled.span.withConfig({ componentId: 'reo-month-number' })`
  display: inline-block;
  min-inline-size: min(1.75em, 100%);
  line-height: 1.5;

  [aria-current] > & {
    border-block-end: var(--reo-border-thick) double currentcolor;
    font-weight: var(--reo-font-weight-bold);
  }

  [aria-disabled] > & {
    text-decoration: line-through;
  }
`

export const Hidden = styled.span.withConfig({ componentId: 'reo-month-hidden' })`
  ${visuallyHidden}
`
