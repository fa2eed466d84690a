import { styled } from 'styled-components'

export const Root = styled.div.withConfig({ componentId: 'reo-stack' })`
  --stack-gap: var(--reo-space-5);

  display: flex;
  flex-direction: column;
  gap: var(--stack-gap);

  &[data-gap='small'] {
    --stack-gap: var(--reo-space-3);
  }

  &[data-gap='large'] {
    --stack-gap: var(--reo-space-7);
  }

  /* The stack owns the space between; doubled, so that it wins whatever the order of the style sheets. */
  && > * {
    margin-block: 0;
  }
`
