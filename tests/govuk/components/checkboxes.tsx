import { Checkbox, CheckboxDivider, Checkboxes } from '@reorua/react/checkboxes'
import { choiceProps, choicesIn, type ChoiceOption, type ChoicesOptions } from '../choices.ts'
import { looksOnly, words, wordsIfAny } from '../kit.tsx'
import { groupProps, type GroupOptions } from '../questions.ts'
import { lacks } from '../unsupported.ts'

interface Options extends ChoicesOptions {
  values?: (string | number)[]
  describedBy?: string
}

export const counterpart = 'Checkboxes and Checkbox'

export function render({ name, idPrefix, items, values = [], describedBy, classes = '', ...question }: Options) {
  const choices = choicesIn({ items, name, idPrefix })
  const [only, ...others] = choices
  // One answer to no question is a declaration.
  if (!question.fieldset && only && others.length === 0) return <Checkbox {...declaration(only, question)} name={only.name ?? name} aria-describedby={describedBy} defaultChecked={only.checked} />
  const chosen = choices.filter(({ value, checked }) => checked ?? values.includes(value!)).map(({ value }) => String(value))
  return (
    <Checkboxes {...groupProps(question)} name={name} defaultValue={chosen} size={classes.includes('--small') ? 'small' : 'medium'}>
      {choices.map((choice, at) =>
        choice.divider ? <CheckboxDivider key={at}>{words({ text: choice.divider })}</CheckboxDivider> : <Checkbox key={at} {...choiceProps(choice)} exclusive={choice.behaviour === 'exclusive'} />,
      )}
    </Checkboxes>
  )
}

function declaration(only: ChoiceOption, { hint, errorMessage, formGroup, attributes }: GroupOptions) {
  if (attributes) lacks('attributes of a part')
  if (hint && only.hint) lacks('two hints')
  looksOnly(formGroup)
  const own = choiceProps(only)
  return { ...own, hint: own.hint ?? wordsIfAny(hint), error: wordsIfAny(errorMessage) }
}
