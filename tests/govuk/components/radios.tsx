import { Radio, RadioDivider, Radios } from '@reorua/react/radios'
import { choiceProps, choicesIn, type ChoicesOptions } from '../choices.ts'
import { words } from '../kit.tsx'
import { groupProps } from '../questions.ts'

interface Options extends ChoicesOptions {
  value?: string | number
}

export const counterpart = 'Radios'

export function render({ name, idPrefix, items, value, classes = '', ...question }: Options) {
  const choices = choicesIn({ items, name, idPrefix })
  const chosen = choices.find((choice) => choice.checked ?? (value !== undefined && choice.value === value))
  return (
    <Radios {...groupProps(question)} name={name} defaultValue={chosen && String(chosen.value)} inline={classes.includes('--inline')} size={classes.includes('--small') ? 'small' : 'medium'}>
      {choices.map((choice, at) => (choice.divider ? <RadioDivider key={at}>{words({ text: choice.divider })}</RadioDivider> : <Radio key={at} {...choiceProps(choice)} />))}
    </Radios>
  )
}
