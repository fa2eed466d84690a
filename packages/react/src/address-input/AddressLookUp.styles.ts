import { styled } from 'styled-components'
import { focusRing } from '../internal/focusRing.js'

/** Needs scripts, and is not there without them: the parts below ask for the same. */
export const Root = styled.div.withConfig({ componentId: 'reo-address-input-look-up' })`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: var(--reo-space-3);
  max-inline-size: var(--reo-size-measure);
  margin-block: var(--reo-space-1) var(--reo-space-2);
  padding-block-end: var(--reo-space-5);
  border-block-end: var(--reo-border-thin) solid var(--reo-color-border);

  @media (scripting: none) {
    display: none;
  }

  @media print {
    display: none;
  }
`

export const Line = styled.div.withConfig({ componentId: 'reo-address-input-line' })`
  display: flex;
  flex-wrap: wrap;
  gap: var(--reo-space-3);
  align-items: end;
`

export const Box = styled.div.withConfig({ componentId: 'reo-address-input-box' })`
  flex: 1 1 16rem;
  min-inline-size: 0;
`

/** Keeps no room while there is nothing to tell. */
export const News = styled.div.withConfig({ componentId: 'reo-address-input-news' })`
  --reo-say: block;

  line-height: 1.35;

  &:empty {
    margin-block-start: calc(-1 * var(--reo-space-3));
  }
`

export const Found = styled.ul.withConfig({ componentId: 'reo-address-input-found' })`
  margin: 0;
  padding: 0;
  border: var(--reo-border-control) solid var(--reo-color-border-strong);
  border-radius: var(--reo-radius-m);
  list-style: none;
`

export const Result = styled.li.withConfig({ componentId: 'reo-address-input-result' })`
  & + & {
    border-block-start: var(--reo-border-thin) solid var(--reo-color-border);
  }
`

export const Choice = styled.button.withConfig({ componentId: 'reo-address-input-choice' })`
  display: block;
  inline-size: 100%;
  min-block-size: var(--reo-size-control);
  margin: 0;
  padding: var(--reo-space-3) var(--reo-space-4);
  border: 0;
  border-radius: var(--reo-radius-m);
  background: none;
  color: var(--reo-color-link);
  font: inherit;
  line-height: 1.35;
  overflow-wrap: anywhere;
  text-align: start;
  text-decoration: underline;
  text-decoration-thickness: var(--reo-link-thickness);
  text-underline-offset: var(--reo-link-offset);
  cursor: pointer;

  &:hover {
    background: var(--reo-color-surface);
    text-decoration-thickness: var(--reo-link-thickness-hover);
  }

  &:focus-visible {
    position: relative;
    ${focusRing}
  }
`
