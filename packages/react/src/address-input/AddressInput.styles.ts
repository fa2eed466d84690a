import { styled } from 'styled-components'
import { question } from '../internal/question.js'

/** The kind of an address decides what else is asked, and the browser knows it without scripts. */
export const Parts = styled.div.withConfig({ componentId: 'reo-address-input' })`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: var(--reo-space-4);
  margin-block-start: var(--reo-space-1);

  &[data-asks]:has([value='urban']:checked) > [data-kinds]:not([data-kinds~='urban']),
  &[data-asks]:has([value='rural']:checked) > [data-kinds]:not([data-kinds~='rural']),
  &[data-asks]:has([value='box']:checked) > [data-kinds]:not([data-kinds~='box']),
  &[data-asks]:has([value='overseas']:checked) > [data-kinds]:not([data-kinds~='overseas']),
  &[data-asks]:not(:has(:checked)) > [data-kinds] {
    display: none;
  }
`

export const Part = styled.div.withConfig({ componentId: 'reo-address-input-part' })`
  min-inline-size: 0;
`

/** What stands below is another way, and always there. */
export const ByHand = styled.p.withConfig({ componentId: 'reo-address-input-by-hand' })`
  ${question}

  margin: 0;
`
