import { css, styled } from 'styled-components'
import { focusRing } from '../internal/focusRing.js'

export const Scroll = styled.div.withConfig({ componentId: 'reo-table-scroll' })`
  /* The caption asks for the width of this box, which the table may well exceed. */
  container-type: inline-size;
  margin-block: 0 var(--reo-space-6);
  overflow-x: auto;
  border-radius: var(--reo-radius-s);

  &:focus-visible {
    ${focusRing}
  }

  @media print {
    overflow: visible;
  }
`

export const Root = styled.table.withConfig({ componentId: 'reo-table' })`
  --reo-say: block;
  --reo-say-bar: 0px;

  inline-size: 100%;
  border-collapse: collapse;
  line-height: 1.35;

  &[data-size='small'] {
    font-size: var(--reo-font-size-s);
  }
`

export const Caption = styled.caption.withConfig({ componentId: 'reo-table-caption' })`
  padding-block-end: var(--reo-space-3);
  font-size: var(--reo-font-size-l);
  font-weight: var(--reo-font-weight-bold);
  line-height: var(--reo-line-height-tight);
  text-align: start;
`

/** Stays where it is while the table scrolls, and is never wider than what can be seen. */
export const CaptionText = styled.span.withConfig({ componentId: 'reo-table-caption-text' })`
  position: sticky;
  inset-inline-start: 0;
  display: inline-block;
  max-inline-size: 100cqi;
`

export const Head = styled.thead.withConfig({ componentId: 'reo-table-head' })``

export const Body = styled.tbody.withConfig({ componentId: 'reo-table-body' })``

export const Row = styled.tr.withConfig({ componentId: 'reo-table-row' })`
  @media print {
    break-inside: avoid;
  }
`

const cell = css`
  padding-block: var(--reo-space-3);
  padding-inline: 0 var(--reo-space-5);
  border-block-end: var(--reo-border-thin) solid var(--reo-color-border);
  text-align: start;
  vertical-align: top;
  /* A word is never broken here: the table scrolls instead. */
  overflow-wrap: normal;

  &:last-child {
    padding-inline-end: 0;
  }

  &[data-numeric] {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  /* Paper does not scroll: a broken word is better than a column that is cut off. */
  @media print {
    padding-inline-end: var(--reo-space-2);

    &,
    & .reo-say > * {
      overflow-wrap: anywhere;
    }
  }
`

export const Header = styled.th.withConfig({ componentId: 'reo-table-header' })`
  ${cell}

  font-weight: var(--reo-font-weight-medium);

  thead & {
    border-block-end: var(--reo-border-control) solid var(--reo-color-border-strong);
    vertical-align: bottom;
  }
`

export const Cell = styled.td.withConfig({ componentId: 'reo-table-cell' })`
  ${cell}
`
