import { css, styled } from 'styled-components'
import { focusRing } from '../internal/focusRing.js'
import { halvesInline } from '../internal/halves.js'
import { visuallyHidden } from '../internal/visuallyHidden.js'

export const Root = styled.div.withConfig({ componentId: 'reo-file-upload-root' })`
  min-inline-size: 0;
`

const buttonLike = css`
  min-block-size: var(--reo-size-control);
  padding: var(--reo-space-2) var(--reo-space-4);
  border: var(--reo-border-control) solid var(--reo-color-action);
  border-radius: var(--reo-radius-m);
  background: var(--reo-color-field);
  color: var(--reo-color-action);
  font: inherit;
  font-weight: var(--reo-font-weight-medium);
  line-height: var(--reo-line-height-tight);
`

export const Input = styled.input.withConfig({ componentId: 'reo-file-upload' })`
  --upload-edge: var(--reo-color-border-strong);
  --upload-ground: var(--reo-color-field);

  display: block;
  box-sizing: border-box;
  inline-size: 100%;
  max-inline-size: 100%;
  margin: 0;
  padding: var(--reo-space-4);
  border: var(--reo-border-control) dashed var(--upload-edge);
  border-radius: var(--reo-radius-m);
  background: var(--upload-ground);
  color: var(--reo-color-text);
  font: inherit;
  cursor: pointer;

  &::file-selector-button {
    ${buttonLike}

    margin-inline-end: var(--reo-space-4);
    cursor: pointer;
  }

  /* The browser's own words are in the browser's own language: once there are others, these go. */
  [data-enhanced] & {
    position: absolute;
    inset: 0;
    block-size: 100%;
    color: transparent;
    font-size: 0;
  }

  [data-enhanced] &::file-selector-button {
    visibility: hidden;
  }

  &:hover {
    --upload-edge: var(--reo-color-action);
  }

  [data-dragging] & {
    --upload-edge: var(--reo-color-action);
    --upload-ground: var(--reo-color-info-surface);

    border-style: solid;
  }

  &[aria-invalid='true'] {
    --upload-edge: var(--reo-color-error);
  }

  &:disabled {
    --upload-edge: var(--reo-color-border);
    --upload-ground: var(--reo-color-surface-strong);

    cursor: not-allowed;
  }

  &:focus-visible {
    ${focusRing}
  }

  @media (forced-colors: active) {
    [data-dragging] & {
      border-color: Highlight;
    }

    &:disabled {
      border-color: GrayText;
    }
  }
`

/** Where files can be dropped. The input is all of it, and what is written on it lets every click through. */
export const Place = styled.div.withConfig({ componentId: 'reo-file-upload-place' })`
  position: relative;
  max-inline-size: var(--reo-size-measure);

  [data-enhanced] & {
    display: flex;
    flex-wrap: wrap;
    gap: var(--reo-space-2) var(--reo-space-4);
    align-items: center;
    padding: calc(var(--reo-space-4) + var(--reo-border-control));
  }

  @media print {
    &,
    [data-enhanced] & {
      display: none;
    }
  }
`

export const Choose = styled.label.withConfig({ componentId: 'reo-file-upload-choose' })`
  ${halvesInline}
  ${buttonLike}

  position: relative;
  display: inline-block;
  box-sizing: border-box;
  align-content: center;
  max-inline-size: 100%;
  pointer-events: none;

  :disabled ~ & {
    border-color: var(--reo-color-border);
    background: var(--reo-color-surface-strong);
    color: var(--reo-color-text-muted);
  }

  @media (forced-colors: active) {
    border-color: ButtonBorder;

    :disabled ~ & {
      border-color: GrayText;
      color: GrayText;
    }
  }
`

export const Drop = styled.span.withConfig({ componentId: 'reo-file-upload-drop' })`
  ${halvesInline}

  position: relative;
  min-inline-size: 0;
  color: var(--reo-color-text-muted);
  line-height: 1.35;
  pointer-events: none;
`

export const News = styled.div.withConfig({ componentId: 'reo-file-upload-news' })`
  ${visuallyHidden}
`
