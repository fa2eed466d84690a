import { styled } from 'styled-components'
import { choice, choiceConditional, choiceDivider, choiceHint, choiceLabel, choiceMark, choices } from '../internal/choice.js'

export const Answers = styled.div.withConfig({ componentId: 'reo-checkboxes' })`
  ${choices}
`

/** A box that stands alone, with what is wrong above it. */
export const Alone = styled.div.withConfig({ componentId: 'reo-checkboxes-alone' })`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: var(--reo-space-2);
  min-inline-size: 0;
  scroll-margin-block-start: var(--reo-space-5);
`

export const Answer = styled.div.withConfig({ componentId: 'reo-checkboxes-answer' })`
  ${choice}
`

export const Box = styled.input.withConfig({ componentId: 'reo-checkboxes-box' })`
  ${choiceMark}

  /* A tick: two edges of a turned box. */
  &::before {
    inset-block-start: -14%;
    inline-size: 35%;
    block-size: 62%;
    border-width: 0 0.1875rem 0.1875rem 0;
    transform: rotate(42deg);
  }
`

export const Label = styled.label.withConfig({ componentId: 'reo-checkboxes-label' })`
  ${choiceLabel}
`

export const AnswerHint = styled.div.withConfig({ componentId: 'reo-checkboxes-hint' })`
  ${choiceHint}
`

export const Conditional = styled.div.withConfig({ componentId: 'reo-checkboxes-conditional' })`
  ${choiceConditional}
`

export const Divider = styled.div.withConfig({ componentId: 'reo-checkboxes-divider' })`
  ${choiceDivider}
`
