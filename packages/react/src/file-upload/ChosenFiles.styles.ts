import { styled } from 'styled-components'
import { fromTablet } from '../internal/breakpoint.js'
import { halvesInline } from '../internal/halves.js'
import { visuallyHidden } from '../internal/visuallyHidden.js'

export const Heading = styled.p.withConfig({ componentId: 'reo-file-upload-heading' })`
  ${halvesInline}

  margin: var(--reo-space-2) 0 0;
  font-weight: var(--reo-font-weight-medium);
`

export const List = styled.ul.withConfig({ componentId: 'reo-file-upload-list' })`
  max-inline-size: var(--reo-size-measure);
  margin: 0;
  padding: 0;
  border-block-end: var(--reo-border-thin) solid var(--reo-color-border);
  list-style: none;
`

export const Item = styled.li.withConfig({ componentId: 'reo-file-upload-item' })`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: var(--reo-space-2) var(--reo-space-4);
  align-items: center;
  padding-block: var(--reo-space-3) var(--reo-space-2);
  border-block-start: var(--reo-border-thin) solid var(--reo-color-border);

  ${fromTablet} {
    grid-template-columns: minmax(0, 1fr) auto;
    padding-block: var(--reo-space-2);

    /* What there is to say of a file has the whole row below it. */
    & > * {
      grid-column: 1 / -1;
    }

    &:has(> :nth-child(3)) {
      padding-block-end: var(--reo-space-4);
    }
  }

  @media print {
    break-inside: avoid;
  }
`

export const Facts = styled.div.withConfig({ componentId: 'reo-file-upload-facts' })`
  display: flex;
  flex-wrap: wrap;
  column-gap: var(--reo-space-2);
  align-items: baseline;
  min-inline-size: 0;
  line-height: 1.4;
  overflow-wrap: anywhere;

  /* One line stands level with the button beside it. */
  ${fromTablet} {
    && {
      grid-column: 1;
    }

    align-content: center;
    min-block-size: var(--reo-size-control);
  }
`

export const Name = styled.bdi.withConfig({ componentId: 'reo-file-upload-name' })`
  font-weight: var(--reo-font-weight-medium);
`

export const Size = styled.span.withConfig({ componentId: 'reo-file-upload-size' })`
  ${halvesInline}

  color: var(--reo-color-text-muted);
  font-size: var(--reo-font-size-s);
`

export const Done = styled.span.withConfig({ componentId: 'reo-file-upload-done' })`
  ${halvesInline}

  color: var(--reo-color-success);
  font-size: var(--reo-font-size-s);
  font-weight: var(--reo-font-weight-medium);
`

export const Progress = styled.div.withConfig({ componentId: 'reo-file-upload-progress' })`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: var(--reo-space-1);
`

export const ProgressName = styled.span.withConfig({ componentId: 'reo-file-upload-progress-name' })`
  ${halvesInline}

  color: var(--reo-color-text-muted);
  font-size: var(--reo-font-size-s);
`

export const Bar = styled.progress.withConfig({ componentId: 'reo-file-upload-bar' })`
  display: block;
  inline-size: 100%;
  block-size: var(--reo-space-3);
  accent-color: var(--reo-color-action);
`

export const Again = styled.div.withConfig({ componentId: 'reo-file-upload-again' })`
  @media print {
    display: none;
  }
`

/** Beside the file where there is room, and level with its name whatever stands below it. */
export const Remove = styled.div.withConfig({ componentId: 'reo-file-upload-remove' })`
  /* The word, not its box, lines up with the name. */
  margin-inline-start: calc(-1 * (min(var(--reo-space-5), 7.5vi) + var(--reo-border-control)));

  ${fromTablet} {
    && {
      grid-column: 2;
    }

    grid-row: 1;
    align-self: start;
    margin-inline: 0 calc(-1 * (var(--reo-space-5) + var(--reo-border-control)));
  }

  /* There its box is seen. */
  @media (forced-colors: active) {
    margin-inline: 0;
  }

  @media print {
    display: none;
  }
`

export const Hidden = styled.span.withConfig({ componentId: 'reo-file-upload-hidden' })`
  ${visuallyHidden}
`
