import { styled } from 'styled-components'
import { question } from '../internal/question.js'

export const Root = styled.label.withConfig({ componentId: 'reo-label' })`
  ${question}

  max-inline-size: var(--reo-size-measure);
`

export const PageHeading = styled.h1.withConfig({ componentId: 'reo-label-heading' })`
  margin: 0 0 var(--reo-space-2);
  font: inherit;
`
