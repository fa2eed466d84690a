import { css } from 'styled-components'

/** What a question looks like, whether one field answers it or several: labels and legends rank alike. */
export const question = css`
  --reo-say: block;

  display: block;
  font-weight: var(--reo-font-weight-bold);
  line-height: 1.35;
  scroll-margin-block-start: var(--reo-space-5);

  &[data-size='large'] {
    font-size: var(--reo-font-size-xl);
    line-height: var(--reo-line-height-tight);
  }

  &[data-size='page'] {
    --reo-say-bar: var(--reo-border-thick);

    font-size: var(--reo-font-size-3xl);
    line-height: var(--reo-line-height-tight);
    letter-spacing: var(--reo-letter-spacing-tight);
  }
`
