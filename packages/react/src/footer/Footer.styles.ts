import { styled } from 'styled-components'
import { focusRing } from '../internal/focusRing.js'
import { halvesInline, halvesUnderlined } from '../internal/halves.js'
import { visuallyHidden } from '../internal/visuallyHidden.js'

export const Root = styled.footer.withConfig({ componentId: 'reo-footer' })`
  padding-block: var(--reo-space-7);
  border-block-start: var(--reo-border-thin) solid var(--reo-color-border);
  background: var(--reo-color-surface);
  font-size: var(--reo-font-size-s);

  @media print {
    margin-block-start: var(--reo-space-5);
    padding-block: var(--reo-space-4);
    background: none;
  }
`

export const Inner = styled.div.withConfig({ componentId: 'reo-footer-inner' })`
  position: relative;
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: var(--reo-space-6);
`

export const Title = styled.h2.withConfig({ componentId: 'reo-footer-title' })`
  ${visuallyHidden}
`

export const List = styled.ul.withConfig({ componentId: 'reo-footer-list' })`
  display: flex;
  flex-wrap: wrap;
  gap: var(--reo-space-3) var(--reo-space-6);
  margin: 0;
  padding: 0;
  list-style: none;

  @media print {
    display: none;
  }
`

export const Item = styled.li.withConfig({ componentId: 'reo-footer-item' })`
  min-inline-size: 0;
`

export const Anchor = styled.a.withConfig({ componentId: 'reo-footer-link' })`
  ${halvesInline}

  display: inline-block;
  padding-block: var(--reo-space-1);
  border-radius: var(--reo-radius-s);
  color: var(--reo-color-text);
  line-height: 1.35;
  text-decoration-line: underline;
  text-decoration-thickness: var(--reo-border-thin);
  text-underline-offset: var(--reo-link-offset);

  ${halvesUnderlined}

  &:hover {
    color: var(--reo-color-link);
    text-decoration-thickness: var(--reo-link-thickness-hover);
  }

  &:focus-visible {
    ${focusRing}
  }
`

/** Whose page this is, and what that organisation is part of. */
export const Owner = styled.div.withConfig({ componentId: 'reo-footer-owner' })`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: var(--reo-space-4) var(--reo-space-6);
`

export const Name = styled.p.withConfig({ componentId: 'reo-footer-name' })`
  --reo-say: block;
  --reo-say-bar: 0px;

  margin: 0;
  font-weight: var(--reo-font-weight-medium);
  line-height: 1.35;
`

export const Government = styled.a.withConfig({ componentId: 'reo-footer-government' })`
  position: relative;
  display: block;
  border-radius: var(--reo-radius-s);
  color: inherit;

  &:focus-visible {
    ${focusRing}
  }

  @media print {
    display: none;
  }
`

export const Logo = styled.span.withConfig({ componentId: 'reo-footer-logo' })`
  display: block;
  block-size: var(--reo-space-8);

  & > :is(svg, img) {
    display: block;
    inline-size: auto;
    max-inline-size: 100%;
    block-size: 100%;
  }
`

export const Hidden = styled.span.withConfig({ componentId: 'reo-footer-hidden' })`
  ${visuallyHidden}
`
