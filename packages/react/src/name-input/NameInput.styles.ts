import { styled } from 'styled-components'

export const Root = styled.div.withConfig({ componentId: 'reo-name-input' })`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: var(--reo-space-2);
`

export const Parts = styled.div.withConfig({ componentId: 'reo-name-input-parts' })`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: var(--reo-space-4);

  /* The question of the whole is above; its parts are asked for as softly as those of a date. */
  & label {
    font-weight: inherit;
  }
`
