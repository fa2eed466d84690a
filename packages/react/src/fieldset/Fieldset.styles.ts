import { styled } from 'styled-components'
import { question } from '../internal/question.js'

export const Root = styled.fieldset.withConfig({ componentId: 'reo-fieldset' })`
  /* A fieldset is otherwise never narrower than its longest word. */
  min-inline-size: 0;
  margin: 0;
  padding: 0;
  border: 0;
  scroll-margin-block-start: var(--reo-space-5);

  @media print {
    break-inside: avoid;
  }
`

export const Legend = styled.legend.withConfig({ componentId: 'reo-fieldset-legend' })`
  ${question}

  /* Firefox lets a legend grow out of its fieldset. */
  max-inline-size: min(var(--reo-size-measure), 100%);
  padding: 0;
`

export const PageHeading = styled.h1.withConfig({ componentId: 'reo-fieldset-heading' })`
  margin: 0;
  font: inherit;
`

/** What follows the legend. A legend is not laid out as a grid's row in every browser, so the grid begins below it. */
export const Body = styled.div.withConfig({ componentId: 'reo-fieldset-body' })`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: var(--reo-space-2);
  margin-block-start: var(--reo-space-2);

  /* Whole fields need more room than the answers of one. */
  &:has(> .reo-field, > .reo-stack) {
    gap: var(--reo-space-4);
    margin-block-start: var(--reo-space-3);
  }

  [data-size='page'] + & {
    margin-block-start: var(--reo-space-4);
  }
`
