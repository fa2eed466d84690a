import { styled } from 'styled-components'
import { fromTablet } from '../internal/breakpoint.js'

export const Root = styled.dl.withConfig({ componentId: 'reo-summary-list' })`
  --summary-list-columns: minmax(0, 1fr);

  display: grid;
  grid-template-columns: var(--summary-list-columns);
  column-gap: var(--reo-space-5);
  max-inline-size: 54rem;
  margin: 0 0 var(--reo-space-6);
  border-block-start: var(--reo-border-thin) solid var(--reo-color-border);

  ${fromTablet} {
    --summary-list-columns: minmax(0, 1fr) minmax(0, 1.6fr) auto;
  }
`

export const Row = styled.div.withConfig({ componentId: 'reo-summary-list-row' })`
  display: grid;
  grid-column: 1 / -1;
  /* Where subgrid is not known, rows with and without a link stand a little apart. */
  grid-template-columns: var(--summary-list-columns);
  grid-template-columns: subgrid;
  row-gap: var(--reo-space-1);
  padding-block: var(--reo-space-4);
  border-block-end: var(--reo-border-thin) solid var(--reo-color-border);
  line-height: 1.35;

  @media print {
    break-inside: avoid;
  }
`

export const Key = styled.dt.withConfig({ componentId: 'reo-summary-list-key' })`
  --reo-say: block;
  --reo-say-bar: 0px;

  min-inline-size: 0;
  font-weight: var(--reo-font-weight-medium);
`

export const Value = styled.dd.withConfig({ componentId: 'reo-summary-list-value' })`
  --reo-say: block;
  --reo-say-bar: 0px;

  min-inline-size: 0;
  margin: 0;
  overflow-wrap: anywhere;

  & > :first-child {
    margin-block-start: 0;
  }

  & > :last-child {
    margin-block-end: 0;
  }
`

export const Actions = styled.dd.withConfig({ componentId: 'reo-summary-list-actions' })`
  min-inline-size: 0;
  margin: 0;

  ${fromTablet} {
    grid-column: 3;
    text-align: end;
  }

  @media print {
    display: none;
  }
`
