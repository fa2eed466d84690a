import { styled } from 'styled-components'
import { focusRing } from '../internal/focusRing.js'
import { beforeScripts, withoutScripts } from '../internal/scripting.js'

export const Panel = styled.section.withConfig({ componentId: 'reo-tabs-panel' })`
  --reo-say: block;
  --reo-say-bar: 0px;
  --reo-say-gap: var(--reo-space-2);
  --tabs-panel-space: var(--reo-space-5);

  padding-block-start: var(--tabs-panel-space);
  /* A link to it leaves the tabs in sight. */
  scroll-margin-block-start: calc(var(--reo-size-control) + var(--reo-space-5));

  & > :nth-child(2) {
    margin-block-start: 0;
  }

  & > :last-child {
    margin-block-end: 0;
  }

  &:focus-visible {
    ${focusRing}
  }

  /* It waits to be found in a box, which must not take room. */
  &[hidden] {
    --tabs-panel-space: 0;
  }

  /* Until scripts have taken over, the address chooses: links work as tabs already, also if scripts never come. */
  ${beforeScripts} {
    :not([data-enhanced]) > &:not([data-open], :target, :has(:target)) {
      display: none;
    }

    :not([data-enhanced]):has(> section:not([data-open]):target, > section:not([data-open]) :target) > &[data-open] {
      display: none;
    }
  }

  ${withoutScripts} {
    scroll-margin-block-start: 0;
  }

  @media print {
    --tabs-panel-space: var(--reo-space-5);

    &[hidden] {
      --tabs-panel-space: var(--reo-space-5);

      display: block;
      content-visibility: visible;
    }
  }
`

/** The tab says it already where there are tabs. */
export const Heading = styled.h2.withConfig({ componentId: 'reo-tabs-heading' })`
  --reo-say-gap: 0px;

  margin: 0 0 var(--reo-space-4);
  font-size: var(--reo-font-size-xl);
  font-weight: var(--reo-font-weight-bold);
  line-height: var(--reo-line-height-tight);

  ${beforeScripts} {
    display: none;
  }

  @media screen {
    [data-enhanced] > * > & {
      display: none;
    }
  }

  @media print {
    break-after: avoid;
  }
`
