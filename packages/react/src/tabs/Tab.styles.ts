import { css, styled } from 'styled-components'
import { fromTablet } from '../internal/breakpoint.js'
import { focusRing } from '../internal/focusRing.js'
import { halvesInline, halvesUnderlined } from '../internal/halves.js'
import { beforeScripts, withoutScripts } from '../internal/scripting.js'

const chosen = css`
  --tab-ink: var(--reo-color-text);
  --tab-row: var(--reo-color-surface);
  --tab-bar: var(--reo-space-2);
  --tab-card: var(--reo-color-background);
  --tab-edge: var(--reo-color-border-strong);
  --tab-strip: var(--reo-border-thick);
  --tab-drop: var(--reo-border-control);
  --tab-underline: none;
`

/** On a narrow page a row, the chosen one with a bar beside it; else a card, the chosen one open to what is below. */
export const Tab = styled.a.withConfig({ componentId: 'reo-tabs-tab' })`
  ${halvesInline}
  --tab-ink: var(--reo-color-link);
  --tab-row: transparent;
  --tab-bar: 0px;
  --tab-card: transparent;
  --tab-edge: transparent;
  --tab-strip: 0px;
  --tab-drop: 0px;
  --tab-underline: underline;

  position: relative;
  display: flex;
  flex: auto;
  align-items: center;
  min-inline-size: 0;
  min-block-size: var(--reo-size-control);
  padding-block: var(--reo-space-2);
  padding-inline: calc(var(--reo-space-4) - var(--tab-bar)) var(--reo-space-4);
  border: 0 solid var(--reo-color-action);
  border-inline-start-width: var(--tab-bar);
  border-block-end: var(--reo-border-thin) solid var(--reo-color-border);
  background: var(--tab-row);
  color: var(--tab-ink);
  font-weight: var(--reo-font-weight-medium);
  line-height: var(--reo-line-height-tight);
  overflow-wrap: anywhere;
  text-decoration: underline;
  text-decoration-line: var(--tab-underline);
  text-decoration-thickness: var(--reo-link-thickness);
  text-underline-offset: var(--reo-link-offset);

  ${halvesUnderlined}

  & > .reo-say {
    min-inline-size: 0;
  }

  & > .reo-say > .reo-say-first,
  & > .reo-say > .reo-say-second {
    text-decoration-line: var(--tab-underline);
  }

  ${fromTablet} {
    margin-block-end: calc(-1 * var(--tab-drop));
    padding: var(--reo-space-2) var(--reo-space-4) calc(var(--reo-space-2) + var(--tab-drop));
    border: var(--reo-border-control) solid var(--tab-edge);
    border-block-end: 0;
    border-radius: var(--reo-radius-m) var(--reo-radius-m) 0 0;
    background: var(--tab-card);
    box-shadow: inset 0 var(--tab-strip) 0 0 var(--reo-color-action);
  }

  &:hover {
    --tab-row: var(--reo-color-surface);
    --tab-card: var(--reo-color-surface);

    text-decoration-thickness: var(--reo-link-thickness-hover);
  }

  &[aria-selected='true'] {
    ${chosen}
  }

  ${beforeScripts} {
    :not([data-enhanced]):not(:has(:target)) > * > * > &[data-open] {
      ${chosen}
    }
  }

  ${withoutScripts} {
    flex: initial;
    min-block-size: 0;
    padding: var(--reo-space-1) 0;
    border: 0;
  }

  &:focus-visible {
    z-index: 1;
    ${focusRing}
  }

  /* The strip is a shadow, which is lost here. */
  @media (forced-colors: active) {
    border-block-start-width: calc(var(--reo-border-control) + var(--tab-strip));
  }
`
