import { styled } from 'styled-components'
import { choice, choiceConditional, choiceDivider, choiceHint, choiceLabel, choiceMark, choices } from '../internal/choice.js'

export const Answers = styled.div.withConfig({ componentId: 'reo-radios' })`
  ${choices}
`

export const Answer = styled.div.withConfig({ componentId: 'reo-radios-answer' })`
  ${choice}
`

export const Circle = styled.input.withConfig({ componentId: 'reo-radios-circle' })`
  ${choiceMark}

  border-radius: var(--reo-radius-full);

  &::before {
    inline-size: 0;
    block-size: 0;
    border-width: calc(var(--choice-mark) * 0.19);
    border-radius: var(--reo-radius-full);
  }
`

export const Label = styled.label.withConfig({ componentId: 'reo-radios-label' })`
  ${choiceLabel}
`

export const AnswerHint = styled.div.withConfig({ componentId: 'reo-radios-hint' })`
  ${choiceHint}
`

export const Conditional = styled.div.withConfig({ componentId: 'reo-radios-conditional' })`
  ${choiceConditional}
`

export const Divider = styled.div.withConfig({ componentId: 'reo-radios-divider' })`
  ${choiceDivider}
`
