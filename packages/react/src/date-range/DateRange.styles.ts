import { styled } from 'styled-components'

/** One date below the other: each needs the width for its own parts and button. */
export const Ends = styled.div.withConfig({ componentId: 'reo-date-range' })`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: var(--reo-space-5);
  margin-block-start: var(--reo-space-2);
`
