import { styled } from 'styled-components'

export const Root = styled.div.withConfig({ componentId: 'reo-summary-card' })`
  max-inline-size: 54rem;
  margin-block-end: var(--reo-space-6);
  border: var(--reo-border-thin) solid var(--reo-color-border);
  border-radius: var(--reo-radius-m);

  @media print {
    break-inside: avoid;
  }
`

export const Top = styled.div.withConfig({ componentId: 'reo-summary-card-top' })`
  display: flex;
  flex-wrap: wrap;
  gap: var(--reo-space-2) var(--reo-space-5);
  align-items: baseline;
  justify-content: space-between;
  padding: var(--reo-space-4);
  border-block-end: var(--reo-border-thin) solid var(--reo-color-border);
  border-start-start-radius: inherit;
  border-start-end-radius: inherit;
  background-color: var(--reo-color-surface);

  @media print {
    & > :not(:first-child) {
      display: none;
    }
  }
`

export const Heading = styled.h2.withConfig({ componentId: 'reo-summary-card-heading' })`
  --reo-say: block;

  min-inline-size: 0;
  margin: 0;
  font-size: var(--reo-font-size-l);
  font-weight: var(--reo-font-weight-bold);
  line-height: 1.3;
  overflow-wrap: anywhere;
`

export const Body = styled.div.withConfig({ componentId: 'reo-summary-card-body' })`
  padding-inline: var(--reo-space-4);

  /* The card has edges already. */
  & > .reo-summary-list {
    margin: 0;
    border-block-start: 0;
  }

  & > .reo-summary-list > :last-child {
    border-block-end: 0;
  }
`
