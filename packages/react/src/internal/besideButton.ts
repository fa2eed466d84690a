import { css } from 'styled-components'

/** A line on which a field has a button beside it, or below it where the page is narrow. */
export const besideButton = css`
  display: flex;
  flex-wrap: wrap;
  gap: var(--reo-space-2) var(--reo-space-3);
  max-inline-size: var(--reo-size-measure);

  & > input {
    flex: 1 1 11rem;
    inline-size: auto;
    min-inline-size: 0;
  }
`
