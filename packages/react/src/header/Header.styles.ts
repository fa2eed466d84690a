import { styled } from 'styled-components'
import { fromDesktop, fromTablet } from '../internal/breakpoint.js'
import { focusRing } from '../internal/focusRing.js'
import { visuallyHidden } from '../internal/visuallyHidden.js'

export const Root = styled.header.withConfig({ componentId: 'reo-header' })`
  --reo-say-ink-mi: currentcolor;
  --reo-say-ink-en: currentcolor;
  /* On a dark ground the outer ring has to be the light one, whatever colour an agency gives its header. */
  --reo-color-focus-outer: var(--reo-color-on-header);
  --reo-color-focus-inner: var(--reo-color-header);

  background: var(--reo-color-header);
  color: var(--reo-color-on-header);

  /* The seam: the colours of both languages side by side, on every page. */
  &::after {
    content: '';
    display: block;
    block-size: var(--reo-space-2);
    background: linear-gradient(90deg, var(--reo-color-on-header-mi) 50%, var(--reo-color-on-header-en) 50%);
  }

  @media (forced-colors: active) {
    border-block-end: var(--reo-border-control) solid;
  }

  @media print {
    margin-block-end: var(--reo-space-4);
    border-block-end: var(--reo-border-control) solid var(--reo-color-border-strong);

    &::after {
      content: none;
    }
  }
`

export const Inner = styled.div.withConfig({ componentId: 'reo-header-inner' })`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: var(--reo-space-3) var(--reo-space-6);
  padding-block: var(--reo-space-4);

  ${fromTablet} {
    padding-block: var(--reo-space-5);
  }
`

export const Home = styled.a.withConfig({ componentId: 'reo-header-link' })`
  --reo-say: block;
  --reo-say-bar: 0px;
  --reo-say-gap: var(--reo-space-2);

  position: relative;
  display: inline-flex;
  align-items: center;
  gap: var(--reo-space-4);
  min-inline-size: 0;
  min-block-size: var(--reo-size-control);
  border-radius: var(--reo-radius-s);
  color: inherit;
  font-size: var(--reo-font-size-l);
  font-weight: var(--reo-font-weight-bold);
  line-height: var(--reo-line-height-tight);
  text-decoration: none;

  &[href]:hover {
    text-decoration: underline;
    text-decoration-thickness: var(--reo-link-thickness-hover);
    text-underline-offset: var(--reo-link-offset);
  }

  &:focus-visible {
    ${focusRing}
  }

  ${fromDesktop} {
    --reo-say: inline;
  }
`

export const Logo = styled.span.withConfig({ componentId: 'reo-header-logo' })`
  flex: none;
  display: block;
  block-size: var(--reo-space-8);

  & > :is(svg, img) {
    display: block;
    inline-size: auto;
    block-size: 100%;
  }
`

export const Name = styled.span.withConfig({ componentId: 'reo-header-name' })`
  min-inline-size: 0;
`

export const Hidden = styled.span.withConfig({ componentId: 'reo-header-hidden' })`
  ${visuallyHidden}
`

export const More = styled.div.withConfig({ componentId: 'reo-header-more' })`
  /* Links wear the ink of the header: their own colours are made for the page. */
  --reo-color-link: currentcolor;
  --reo-color-link-hover: currentcolor;
  --reo-color-link-visited: currentcolor;

  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: var(--reo-space-3) var(--reo-space-5);
  min-inline-size: 0;
  font-size: var(--reo-font-size-s);

  @media print {
    display: none;
  }
`
