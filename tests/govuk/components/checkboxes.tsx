import { Checkbox, Checkboxes } from '@reorua/react/checkboxes'
import { choiceProps, choicesIn, type ChoicesOptions } from '../choices.ts'
import { groupProps } from '../questions.ts'

interface Options extends ChoicesOptions {
  values?: (string | number)[]
  describedBy?: string
}

export const counterpart = 'Checkboxes and Checkbox'

export function render({ name, idPrefix, items, values = [], describedBy, classes = '', ...question }: Options) {
  const choices = choicesIn({ items, name, idPrefix })
  const chosen = choices.filter(({ value, checked }) => checked ?? values.includes(value!)).map(({ value }) => String(value))
  return (
    <Checkboxes aria-describedby={describedBy} {...groupProps(question)} name={name} defaultValue={chosen} size={classes.includes('--small') ? 'small' : 'medium'}>
      {choices.map((choice, at) => (
        <Checkbox key={at} {...choiceProps(choice)} />
      ))}
    </Checkboxes>
  )
}
