import { styled } from 'styled-components'
import { control } from '../internal/control.js'

export const Area = styled.textarea.withConfig({ componentId: 'reo-textarea' })`
  ${control}

  line-height: var(--reo-line-height-body);
  resize: vertical;

  /* On paper nothing scrolls: the box grows to its text where a browser can. */
  @media print {
    field-sizing: content;
    min-block-size: calc(3 * var(--reo-size-control));
  }
`
