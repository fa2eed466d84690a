import { styled } from 'styled-components'
import { visuallyHidden } from '../internal/visuallyHidden.js'

export const Root = styled.dialog.withConfig({ componentId: 'reo-session-timeout' })`
  --reo-say: block;

  box-sizing: border-box;
  inline-size: min(34rem, 100% - 2 * var(--reo-space-4));
  max-inline-size: none;
  max-block-size: calc(100% - 2 * var(--reo-space-4));
  margin: auto;
  padding: min(var(--reo-space-6), 6vi);
  overflow: auto;
  border: var(--reo-border-thick) solid var(--reo-color-warning);
  border-radius: var(--reo-radius-l);
  background: var(--reo-color-background);
  color: var(--reo-color-text);
  font-family: inherit;

  &::backdrop {
    background: var(--reo-color-header);
    opacity: 0.75;
  }

  & > [role='alert']:not(:empty) {
    margin-block-start: var(--reo-space-4);
  }

  & > :last-child {
    margin-block-start: var(--reo-space-6);
  }

  @media print {
    display: none;
  }
`

export const Title = styled.h2.withConfig({ componentId: 'reo-session-timeout-title' })`
  margin: 0;
  font-size: var(--reo-font-size-xl);
  font-weight: var(--reo-font-weight-bold);
  line-height: var(--reo-line-height-tight);

  .reo-language-toggle + & {
    margin-block-start: var(--reo-space-4);
  }
`

/** Figures of one width, so that nothing moves each second. */
export const Time = styled.p.withConfig({ componentId: 'reo-session-timeout-time' })`
  margin: var(--reo-space-4) 0 0;
  font-variant-numeric: tabular-nums;
`

export const Spoken = styled.div.withConfig({ componentId: 'reo-session-timeout-spoken' })`
  ${visuallyHidden}
`

export const Text = styled.p.withConfig({ componentId: 'reo-session-timeout-text' })`
  margin: var(--reo-space-4) 0 0;
`

export const Note = styled.p.withConfig({ componentId: 'reo-session-timeout-note' })`
  --reo-say: block;

  max-inline-size: var(--reo-size-measure);
  margin: 0 0 var(--reo-space-5);
  padding: var(--reo-space-4);
  border-inline-start: var(--reo-border-thick) solid var(--reo-color-warning);
  background: var(--reo-color-warning-surface);
`
