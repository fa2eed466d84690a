import { styled } from 'styled-components'
import { control } from '../internal/control.js'
import { widths } from '../internal/widths.js'

/** Holds the chevron, which is drawn by borders: a picture would keep its colour in every theme. */
export const Box = styled.div.withConfig({ componentId: 'reo-select-box' })`
  position: relative;
  inline-size: fit-content;
  min-inline-size: min(14rem, 100%);
  max-inline-size: var(--reo-size-measure);

  &[data-width] {
    inline-size: 100%;
    min-inline-size: 0;
  }

  ${widths}

  &::after {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 0.4em);
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

  @media (forced-colors: active) {
    &:has(> :disabled)::after {
      border-color: GrayText;
    }
  }
`

export const Control = styled.select.withConfig({ componentId: 'reo-select' })`
  ${control}

  max-inline-size: none;
  padding-inline-end: 2.75rem;
  /* A closed list has one line, whatever its answer; opened, it shows the whole of it. */
  text-overflow: ellipsis;
  cursor: pointer;
`
