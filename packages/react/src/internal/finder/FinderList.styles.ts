import { styled } from 'styled-components'

/** Over what is below, where the page may be scrolled to see all of it, also above the keyboard of a phone. */
export const Popup = styled.div.withConfig({ componentId: 'reo-finder-popup' })`
  position: absolute;
  z-index: 5;
  inset-block-start: calc(100% + var(--reo-space-1));
  inset-inline: 0;
  display: flex;
  flex-direction: column;
  max-block-size: min(24rem, 55vb);
  border: var(--reo-border-control) solid var(--reo-color-border-strong);
  border-radius: var(--reo-radius-m);
  background: var(--reo-color-field);
  box-shadow: var(--reo-shadow-raised);
  color: var(--reo-color-text);
  scroll-margin-block: var(--reo-space-2);

  @media print {
    display: none;
  }
`

export const List = styled.div.withConfig({ componentId: 'reo-finder-list' })`
  min-block-size: var(--reo-size-control);
  padding-block: var(--reo-space-1);
  overflow-y: auto;
  overscroll-behavior: contain;

  & ::highlight(reo-finder-match) {
    text-decoration: underline var(--reo-border-control);
    text-underline-offset: var(--reo-link-offset);
  }
`

export const Group = styled.div.withConfig({ componentId: 'reo-finder-group' })`
  & + & {
    margin-block-start: var(--reo-space-1);
    border-block-start: var(--reo-border-thin) solid var(--reo-color-border);
  }
`

export const GroupName = styled.div.withConfig({ componentId: 'reo-finder-group-name' })`
  padding: var(--reo-space-3) var(--reo-space-3) var(--reo-space-1);
  font-size: var(--reo-font-size-s);
  font-weight: var(--reo-font-weight-bold);
  line-height: var(--reo-line-height-tight);
  overflow-wrap: anywhere;
`

/** A place is kept for the mark of a chosen one. The active one has an edge, since grounds are lost in forced colours. */
export const Option = styled.div.withConfig({ componentId: 'reo-finder-option' })`
  --reo-say: block;
  --option-ground: transparent;
  --option-edge: transparent;

  position: relative;
  display: flex;
  flex-direction: column;
  justify-content: center;
  min-block-size: var(--reo-size-control);
  padding-block: var(--reo-space-1);
  padding-inline: 2.25rem var(--reo-space-3);
  border: var(--reo-border-control) solid var(--option-edge);
  background: var(--option-ground);
  line-height: 1.35;
  overflow-wrap: anywhere;
  cursor: pointer;

  &:hover {
    --option-ground: var(--reo-color-surface);
  }

  &[data-active] {
    --option-ground: var(--reo-color-surface-strong);
    --option-edge: var(--reo-color-focus-outer);
  }

  &[aria-selected='true'] {
    font-weight: var(--reo-font-weight-bold);
  }

  &[aria-selected='true']::before {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 0.65em);
    inset-inline-start: 0.85rem;
    inline-size: 0.45em;
    block-size: 0.9em;
    border: solid currentcolor;
    border-width: 0 var(--reo-border-control) var(--reo-border-control) 0;
    transform: rotate(42deg);
  }

  &[aria-disabled='true'] {
    --reo-say-ink-mi: currentcolor;
    --reo-say-ink-en: currentcolor;

    color: var(--reo-color-text-muted);
    cursor: not-allowed;
  }

  @media (forced-colors: active) {
    --option-edge: Canvas;

    &[data-active] {
      --option-edge: Highlight;
    }

    &[aria-disabled='true'] {
      color: GrayText;
    }
  }
`

export const Name = styled.span.withConfig({ componentId: 'reo-finder-name' })`
  display: block;
`

export const Hint = styled.span.withConfig({ componentId: 'reo-finder-hint' })`
  --reo-say: inline;

  display: block;
  color: var(--reo-color-text-muted);
  font-size: var(--reo-font-size-s);
  font-weight: var(--reo-font-weight-regular);
`

/** What there is to say of the list, below it. */
export const Note = styled.div.withConfig({ componentId: 'reo-finder-note' })`
  display: flex;
  flex-wrap: wrap;
  gap: var(--reo-space-2) var(--reo-space-4);
  align-items: center;
  padding: var(--reo-space-2) var(--reo-space-3);
  border-block-start: var(--reo-border-thin) solid var(--reo-color-border);
  font-size: var(--reo-font-size-s);

  &:first-child {
    border: 0;
  }
`
