import { styled } from 'styled-components'
import { focusRing } from '../internal/focusRing.js'
import { halvesInline } from '../internal/halves.js'
import { withoutScripts } from '../internal/scripting.js'
import { visuallyHidden } from '../internal/visuallyHidden.js'

/** Its place is kept until the scripts come that make it work, so that nothing moves; without scripts there is none. */
export const Root = styled.div.withConfig({ componentId: 'reo-macron-keys' })`
  visibility: hidden;

  &[data-enhanced] {
    visibility: visible;
  }

  ${withoutScripts} {
    display: none;
  }

  @media print {
    display: none;
  }
`

export const Keys = styled.div.withConfig({ componentId: 'reo-macron-keys-list' })`
  display: flex;
  flex-wrap: wrap;
  gap: var(--reo-space-2);
`

export const Key = styled.button.withConfig({ componentId: 'reo-macron-keys-key' })`
  ${halvesInline}

  --key-ground: var(--reo-color-field);
  --key-ink: var(--reo-color-action);

  min-inline-size: var(--reo-size-control);
  max-inline-size: 100%;
  min-block-size: var(--reo-size-control);
  margin: 0;
  padding: var(--reo-space-1) var(--reo-space-3);
  border: var(--reo-border-control) solid var(--reo-color-action);
  border-radius: var(--reo-radius-m);
  background: var(--key-ground);
  color: var(--key-ink);
  font: inherit;
  line-height: var(--reo-line-height-tight);
  cursor: pointer;

  &:hover {
    --key-ground: var(--reo-color-surface-strong);
  }

  &[aria-pressed='true'] {
    --key-ground: var(--reo-color-action);
    --key-ink: var(--reo-color-on-action);
  }

  &:focus-visible {
    ${focusRing}
  }

  @media (forced-colors: active) {
    border-color: ButtonBorder;

    &[aria-pressed='true'] {
      border-color: Highlight;
      border-width: var(--reo-border-thick);
    }
  }
`

export const Hidden = styled.span.withConfig({ componentId: 'reo-macron-keys-hidden' })`
  ${visuallyHidden}
`
