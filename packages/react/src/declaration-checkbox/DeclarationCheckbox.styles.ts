import { styled } from 'styled-components'

export const Root = styled.div.withConfig({ componentId: 'reo-declaration-checkbox' })`
  --declaration-checkbox-edge: var(--reo-color-border-strong);

  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: var(--reo-space-3);
  max-inline-size: calc(var(--reo-size-measure) + 2 * var(--reo-space-5));
  padding: var(--reo-space-4) var(--reo-space-5);
  border: var(--reo-border-thin) solid var(--reo-color-border);
  border-inline-start: var(--reo-border-thick) solid var(--declaration-checkbox-edge);
  border-radius: var(--reo-radius-s);
  background-color: var(--reo-color-surface);

  &[data-invalid] {
    --declaration-checkbox-edge: var(--reo-color-error);
  }

  @media print {
    break-inside: avoid;
  }
`

export const Heading = styled.h2.withConfig({ componentId: 'reo-declaration-checkbox-heading' })`
  --reo-say: block;

  margin: 0;
  font-size: var(--reo-font-size-l);
  font-weight: var(--reo-font-weight-bold);
  line-height: 1.3;
`

export const Statement = styled.p.withConfig({ componentId: 'reo-declaration-checkbox-statement' })`
  --reo-say: block;

  margin: 0;
`

export const Statements = styled.ul.withConfig({ componentId: 'reo-declaration-checkbox-statements' })`
  display: grid;
  gap: var(--reo-space-2);
  margin: 0;
  padding-inline-start: var(--reo-space-5);
`

export const Item = styled.li.withConfig({ componentId: 'reo-declaration-checkbox-item' })`
  --reo-say: block;
`
