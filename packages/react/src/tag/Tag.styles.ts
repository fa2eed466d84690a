import { styled } from 'styled-components'
import { halvesInline } from '../internal/halves.js'

export const Root = styled.strong.withConfig({ componentId: 'reo-tag' })`
  ${halvesInline}
  --tag-ink: var(--reo-color-text);
  --tag-ground: var(--reo-color-surface-strong);

  display: inline-block;
  max-inline-size: 100%;
  padding: 0.1875rem var(--reo-space-3);
  border: var(--reo-border-thin) solid var(--tag-ink);
  /* Round at the ends of one line. With two lines a full round would cut into the words. */
  border-radius: 1rem;
  background: var(--tag-ground);
  color: var(--tag-ink);
  font-size: var(--reo-font-size-s);
  font-weight: var(--reo-font-weight-medium);
  line-height: 1.35;

  &[data-variant='info'] {
    --tag-ink: var(--reo-color-info);
    --tag-ground: var(--reo-color-info-surface);
  }

  &[data-variant='success'] {
    --tag-ink: var(--reo-color-success);
    --tag-ground: var(--reo-color-success-surface);
  }

  &[data-variant='warning'] {
    --tag-ink: var(--reo-color-warning);
    --tag-ground: var(--reo-color-warning-surface);
  }

  &[data-variant='error'] {
    --tag-ink: var(--reo-color-error);
    --tag-ground: var(--reo-color-error-surface);
  }
`
