import { styled } from 'styled-components'
import { control } from '../control.js'
import { visuallyHidden } from '../visuallyHidden.js'
import { widths } from '../widths.js'

export { Group, GroupName, Hint, List, Name, Note, Option, Popup } from './FinderList.styles.js'

/** Holds the field, what stands at its end, and the list below it. */
export const Box = styled.div.withConfig({ componentId: 'reo-finder' })`
  position: relative;
  max-inline-size: var(--reo-size-measure);

  ${widths}

  /* The chevron: borders, because a picture would keep its colour in every theme. */
  &::after {
    content: '';
    position: absolute;
    inset-block-start: calc(var(--reo-size-control) / 2 - 0.4em);
    inset-inline-end: 1.1em;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentcolor;
    border-width: 0 var(--reo-border-control) var(--reo-border-control) 0;
    transform: rotate(45deg);
    pointer-events: none;
  }

  &:has(> :disabled)::after {
    border-color: var(--reo-color-text-muted);
  }

  /* Where there is something to clear, its button takes this place; a field that only others fill in needs neither. */
  &:has(> button, > [readonly])::after {
    content: none;
  }

  @media (forced-colors: active) {
    &:has(> :disabled)::after {
      border-color: GrayText;
    }
  }
`

export const Input = styled.input.withConfig({ componentId: 'reo-finder-input' })`
  ${control}

  max-inline-size: none;
  padding-inline-end: 3rem;
  text-overflow: ellipsis;
`

export const Clear = styled.button.withConfig({ componentId: 'reo-finder-clear' })`
  position: absolute;
  inset-block-start: 0;
  inset-inline-end: 0;
  inline-size: var(--reo-size-control);
  block-size: var(--reo-size-control);
  margin: 0;
  padding: 0;
  border: 0;
  border-radius: var(--reo-radius-s);
  background: transparent;
  color: var(--reo-color-text);
  font: inherit;
  cursor: pointer;

  &::before,
  &::after {
    content: '';
    position: absolute;
    inset: 0;
    inline-size: 1.1em;
    block-size: 0;
    margin: auto;
    border-block-start: var(--reo-border-control) solid currentcolor;
    transform: rotate(45deg);
  }

  &::after {
    transform: rotate(-45deg);
  }

  &:hover {
    color: var(--reo-color-link-hover);
  }

  @media (forced-colors: active) {
    border-inline-start: var(--reo-border-control) solid currentcolor;
  }

  &:focus-visible {
    outline: var(--reo-focus-width) solid var(--reo-color-focus-outer);
    outline-offset: calc(-1 * var(--reo-focus-width));
    box-shadow: inset 0 0 0 calc(var(--reo-focus-width) + var(--reo-focus-offset)) var(--reo-color-focus-inner);
  }

  @media print {
    display: none;
  }
`

/** Words that are heard and not seen. */
export const Hidden = styled.span.withConfig({ componentId: 'reo-finder-hidden' })`
  ${visuallyHidden}
`

/** The answer in the other language, where both are read: a field has room for one. */
export const OtherHalf = styled.p.withConfig({ componentId: 'reo-finder-other' })`
  max-inline-size: var(--reo-size-measure);
  margin: 0;
  padding-inline: 0.875rem;
  overflow-wrap: anywhere;

  &:lang(mi) {
    color: var(--reo-color-language-mi);
  }

  &:lang(en) {
    color: var(--reo-color-language-en);
  }
`
