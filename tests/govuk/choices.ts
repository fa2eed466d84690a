import { looksOnly, props, words, wordsIfAny } from './kit.tsx'
import type { Attributes, HintOption, LabelOption, TextOption } from './options.ts'
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

/** Those of the answers that are any. */
export function choicesIn({ items, name, idPrefix }: Pick<ChoicesOptions, 'items' | 'name' | 'idPrefix'>): ChoiceOption[] {
  looksOnly(name, idPrefix)
  return [...items].filter((item) => Boolean(item)) as ChoiceOption[]
}

/** Props of one answer. */
export function choiceProps({ text, html, value, id, name, hint, disabled, divider, behaviour, conditional, label, attributes }: ChoiceOption) {
  if (divider || behaviour) lacks('divider')
  if (conditional?.html) lacks('conditional question')
  if (label?.attributes) lacks('attributes of a part')
  looksOnly(label)
  return { ...props(attributes), id, name, value: String(value), disabled, hint: wordsIfAny(hint), children: words({ text, html }) }
}
