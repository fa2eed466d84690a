import { styled } from 'styled-components'
import { fromTablet } from '../internal/breakpoint.js'
import { visuallyHidden } from '../internal/visuallyHidden.js'
import { withoutScripts } from '../internal/scripting.js'

export { Tab } from './Tab.styles.js'

export const Root = styled.div.withConfig({ componentId: 'reo-tabs' })`
  margin-block: 0 var(--reo-space-7);
`

export const Name = styled.div.withConfig({ componentId: 'reo-tabs-name' })`
  ${visuallyHidden}

  ${withoutScripts} {
    --reo-say: block;

    position: static;
    inline-size: auto;
    block-size: auto;
    overflow: visible;
    margin-block-end: var(--reo-space-1);
    clip-path: none;
    font-weight: var(--reo-font-weight-medium);
    white-space: normal;
  }
`

/** A tab on each line where the page is narrow; and so are the links, before scripts. */
export const List = styled.ul.withConfig({ componentId: 'reo-tabs-list' })`
  display: flex;
  flex-direction: column;
  margin: 0;
  padding: 0;
  list-style: none;

  ${fromTablet} {
    flex-flow: row wrap;
    column-gap: var(--reo-space-1);
    border-block-end: var(--reo-border-control) solid var(--reo-color-border-strong);
  }

  ${withoutScripts} {
    flex-flow: column;
    border: 0;
  }

  @media print {
    display: none;
  }
`

export const Item = styled.li.withConfig({ componentId: 'reo-tabs-item' })`
  display: flex;
  min-inline-size: 0;
`
