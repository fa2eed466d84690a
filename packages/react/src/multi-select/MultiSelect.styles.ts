import { styled } from 'styled-components'
import { control } from '../internal/control.js'
import { focusRing } from '../internal/focusRing.js'
import { halvesInline } from '../internal/halves.js'
import { visuallyHidden } from '../internal/visuallyHidden.js'
import { widths } from '../internal/widths.js'

export const Chosen = styled.div.withConfig({ componentId: 'reo-multi-select-chosen' })`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: var(--reo-space-2);
`

export const Count = styled.div.withConfig({ componentId: 'reo-multi-select-count' })`
  font-size: var(--reo-font-size-s);
`

export const Answers = styled.ul.withConfig({ componentId: 'reo-multi-select-answers' })`
  display: flex;
  flex-wrap: wrap;
  gap: var(--reo-space-2);
  margin: 0;
  padding: 0;
  list-style: none;
`

export const Answer = styled.li.withConfig({ componentId: 'reo-multi-select-answer' })`
  min-inline-size: 0;
  max-inline-size: 100%;
`

/** The whole of an answer takes it back, so that nobody has to hit a small cross. */
export const Remove = styled.button.withConfig({ componentId: 'reo-multi-select-remove' })`
  ${halvesInline}

  position: relative;
  max-inline-size: 100%;
  min-block-size: var(--reo-size-control);
  margin: 0;
  padding: var(--reo-space-1) 2.5rem var(--reo-space-1) var(--reo-space-3);
  border: var(--reo-border-control) solid var(--reo-color-border-strong);
  border-radius: var(--reo-radius-m);
  background: var(--reo-color-surface);
  color: var(--reo-color-text);
  font: inherit;
  line-height: var(--reo-line-height-tight);
  text-align: start;
  overflow-wrap: anywhere;
  cursor: pointer;

  /* A cross of two borders. */
  &::before,
  &::after {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0.85rem;
    inline-size: 0.9em;
    block-size: 0;
    margin-block: auto;
    border-block-start: var(--reo-border-control) solid currentcolor;
    transform: rotate(45deg);
  }

  &::after {
    transform: rotate(-45deg);
  }

  &:hover {
    border-color: var(--reo-color-text);
    background: var(--reo-color-surface-strong);
  }

  &:disabled {
    border-color: var(--reo-color-border);
    background: var(--reo-color-surface-strong);
    color: var(--reo-color-text-muted);
    cursor: not-allowed;
  }

  &:focus-visible {
    ${focusRing}
  }

  @media print {
    display: none;
  }

  @media (forced-colors: active) {
    &:disabled {
      border-color: GrayText;
      color: GrayText;
    }
  }
`

/** Nothing can be pressed on paper, but an answer has to be read there. */
export const OnPaper = styled.span.withConfig({ componentId: 'reo-multi-select-on-paper' })`
  display: none;

  @media print {
    display: block;
  }
`

export const Hidden = styled.span.withConfig({ componentId: 'reo-multi-select-hidden' })`
  ${visuallyHidden}
`

/** The answers before scripts. Where scripts will come, one field takes their place, so they take little room. */
export const Boxes = styled.div.withConfig({ componentId: 'reo-multi-select-boxes' })`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: var(--reo-space-2);

  @media screen and (scripting: enabled) {
    max-block-size: 14rem;
    padding: var(--reo-space-2);
    border: var(--reo-border-control) solid var(--reo-color-border-strong);
    border-radius: var(--reo-radius-s);
    overflow-y: auto;
  }
`

export const Before = styled.div.withConfig({ componentId: 'reo-multi-select-before' })`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: var(--reo-space-2);
  min-inline-size: 0;
`

export const Lines = styled.textarea.withConfig({ componentId: 'reo-multi-select-lines' })`
  ${control}
  ${widths}

  resize: vertical;
`
