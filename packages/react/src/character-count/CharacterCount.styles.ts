import { styled } from 'styled-components'
import { visuallyHidden } from '../internal/visuallyHidden.js'

export const Root = styled.div.withConfig({ componentId: 'reo-character-count' })`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: var(--reo-space-2);
  min-inline-size: 0;
  /* What is out of sight stays here, so that it makes no page scroll. */
  position: relative;
`

/** How much may be entered. Where the count is seen, this is only heard. */
export const Limit = styled.div.withConfig({ componentId: 'reo-character-count-limit' })`
  --reo-say: block;

  max-inline-size: var(--reo-size-measure);
  color: var(--reo-color-text-muted);
  line-height: 1.35;

  &[data-counted] {
    ${visuallyHidden}
  }
`

/** How much is left, as it is typed. */
export const Count = styled.div.withConfig({ componentId: 'reo-character-count-count' })`
  --reo-say: block;

  max-inline-size: var(--reo-size-measure);
  color: var(--reo-color-text-muted);
  font-variant-numeric: tabular-nums;
  line-height: 1.35;

  &[data-over] {
    --reo-say-ink-mi: currentcolor;
    --reo-say-ink-en: currentcolor;

    color: var(--reo-color-error);
    font-weight: var(--reo-font-weight-bold);
  }

  @media print {
    display: none;
  }
`

export const Said = styled.div.withConfig({ componentId: 'reo-character-count-said' })`
  ${visuallyHidden}
`
