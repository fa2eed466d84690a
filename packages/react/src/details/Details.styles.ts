import { styled } from 'styled-components'
import { focusRing } from '../internal/focusRing.js'
import { halvesInline, halvesUnderlined } from '../internal/halves.js'

export const Root = styled.details.withConfig({ componentId: 'reo-details' })`
  --details-mark: 1.5rem;

  max-inline-size: var(--reo-size-measure);
  margin-block: 0 var(--reo-space-5);
`

export const Summary = styled.summary.withConfig({ componentId: 'reo-details-summary' })`
  ${halvesInline}

  display: flex;
  align-items: center;
  gap: var(--reo-space-3);
  inline-size: fit-content;
  max-inline-size: 100%;
  min-block-size: var(--reo-size-control);
  padding-inline-end: var(--reo-space-2);
  border-radius: var(--reo-radius-s);
  color: var(--reo-color-link);
  line-height: 1.35;
  list-style: none;
  cursor: pointer;

  &::-webkit-details-marker {
    display: none;
  }

  &:hover {
    color: var(--reo-color-link-hover);
  }

  &:focus-visible {
    ${focusRing}
  }
`

/** A plus in a ring, a minus once open. Its strokes are borders: grounds are lost in print and forced colours. */
export const Mark = styled.span.withConfig({ componentId: 'reo-details-mark' })`
  position: relative;
  flex: none;
  inline-size: var(--details-mark);
  block-size: var(--details-mark);
  border: var(--reo-border-control) solid currentcolor;
  border-radius: var(--reo-radius-full);

  &::before,
  &::after {
    content: '';
    position: absolute;
    inset: 0;
    margin: auto;
    border: 0 solid currentcolor;
  }

  &::before {
    inline-size: 0.6875rem;
    block-size: 0;
    border-block-start-width: var(--reo-border-control);
  }

  &::after {
    inline-size: 0;
    block-size: 0.6875rem;
    border-inline-start-width: var(--reo-border-control);
  }

  [open] > * > &::after {
    content: none;
  }
`

export const SummaryText = styled.span.withConfig({ componentId: 'reo-details-summary-text' })`
  min-inline-size: 0;
  text-decoration: underline;
  text-decoration-thickness: var(--reo-link-thickness);
  text-underline-offset: var(--reo-link-offset);

  ${halvesUnderlined}

  :hover > & {
    text-decoration-thickness: var(--reo-link-thickness-hover);
  }
`

/** Stands on a line that falls from the middle of the mark. */
export const Body = styled.div.withConfig({ componentId: 'reo-details-content' })`
  --reo-say: block;
  --reo-say-gap: var(--reo-space-2);

  margin-block-start: var(--reo-space-1);
  margin-inline-start: calc((var(--details-mark) - var(--reo-border-control)) / 2);
  padding-block: var(--reo-space-2);
  padding-inline-start: var(--reo-space-5);
  border-inline-start: var(--reo-border-control) solid var(--reo-color-border);

  & > :first-child {
    margin-block-start: 0;
  }

  & > :last-child {
    margin-block-end: 0;
  }
`
