import { styled } from 'styled-components'

export const Root = styled.fieldset.withConfig({ componentId: 'reo-fieldset' })`
  min-inline-size: 0;
  margin: 0;
  padding: 0;
  border: 0;

  &[data-invalid] {
    padding-inline-start: var(--reo-space-4);
    border-inline-start: var(--reo-border-thick) solid var(--reo-color-error);
  }
`

export const Legend = styled.legend.withConfig({ componentId: 'reo-fieldset-legend' })`
  --reo-say: block;

  padding: 0;
  font-size: var(--reo-font-size-m);
  font-weight: var(--reo-font-weight-bold);
  line-height: var(--reo-line-height-tight);

  &[data-size='l'] {
    font-size: var(--reo-font-size-l);
  }

  &[data-size='xl'] {
    font-size: var(--reo-font-size-xl);
  }
`

/** A fieldset cannot be a grid in every browser with its legend in the rows, so what follows the legend is one. */
export const Body = styled.div.withConfig({ componentId: 'reo-fieldset-body' })`
  display: grid;
  gap: var(--reo-space-2);
  margin-block-start: var(--reo-space-2);
`
