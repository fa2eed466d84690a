import { styled } from 'styled-components'
import { control } from '../internal/control.js'

/** A width is what an answer of so many characters needs, its padding included. */
export const Input = styled.input.withConfig({ componentId: 'reo-text-input' })`
  ${control}

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
