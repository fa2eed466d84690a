import { css } from 'styled-components'

/** A width is what an answer of so many characters needs, the padding of its control included. */
export const widths = css`
  &[data-width='2'] {
    max-inline-size: 4rem;
  }

  &[data-width='3'] {
    max-inline-size: 4.75rem;
  }

  &[data-width='4'] {
    max-inline-size: 5.5rem;
  }

  &[data-width='5'] {
    max-inline-size: 6.5rem;
  }

  &[data-width='10'] {
    max-inline-size: 11rem;
  }

  &[data-width='20'] {
    max-inline-size: 19rem;
  }

  &[data-width='30'] {
    max-inline-size: 27rem;
  }
`
