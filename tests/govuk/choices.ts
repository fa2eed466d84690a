import { looksOnly, props, words, wordsIfAny } from './kit.tsx'
import type { Attributes, HintOption, LabelOption, TextOption } from './options.ts'
import { fieldsIn } from './fields.tsx'
import type { GroupOptions } from './questions.ts'
import { lacks } from './unsupported.ts'

/** One answer of GOV.UK's radios or checkboxes, or what divides them. */
export interface ChoiceOption extends TextOption {
  value?: string | number
  id?: string
  name?: string
  hint?: HintOption
  checked?: boolean
  disabled?: boolean
  divider?: string
  behaviour?: 'exclusive'
  conditional?: TextOption
  label?: LabelOption
  attributes?: Attributes
}

export interface ChoicesOptions extends GroupOptions {
  name: string
  idPrefix?: string
  items: (ChoiceOption | false | null | '')[]
}

/** Those of the answers that are any, and what divides them. */
export function choicesIn({ items, name, idPrefix }: Pick<ChoicesOptions, 'items' | 'name' | 'idPrefix'>): ChoiceOption[] {
  looksOnly(name, idPrefix)
  return [...items].filter((item) => Boolean(item)) as ChoiceOption[]
}

/** Props of one answer. */
export function choiceProps({ text, html, value, id, name, hint, disabled, conditional, label, attributes }: ChoiceOption) {
  if (label?.attributes) lacks('attributes of a part')
  looksOnly(label)
  return { ...props(attributes), id, name, value: String(value), disabled, hint: wordsIfAny(hint), conditional: conditional?.html ? fieldsIn(conditional.html) : undefined, children: words({ text, html }) }
}
