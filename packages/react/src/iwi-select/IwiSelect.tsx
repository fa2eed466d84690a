import { words, type Words } from '@reorua/i18n'
import { iwiSelectWords } from '@reorua/locales/iwi-select'
import { MultiSelect, type AnswerOption, type MultiSelectProps } from '../multi-select/index.js'

const w = words(iwiSelectWords)

/** An iwi of the list that the agency keeps. */
export interface IwiOption extends Omit<AnswerOption, 'hint'> {
  /** Where its people are at home, to tell it from others of a like name. */
  rohe?: Words | undefined
}

export interface IwiSelectProps extends Omit<MultiSelectProps, 'label' | 'options'> {
  /** What is asked for: the name of your iwi, unless your question says more. */
  label?: Words
  /** The agency's list of iwi. None comes with this: who is on it is not for a design system to say. */
  iwi: readonly IwiOption[]
}

/** Asks for the iwi that a person is of. Up to five, and whichever is not on the list in the person's own words. Renders a MultiSelect. */
export function IwiSelect({ label = w('label'), iwi, most = 5, allowOther = true, ...rest }: IwiSelectProps) {
  return <MultiSelect {...rest} label={label} options={optionsOf(iwi)} most={most} allowOther={allowOther} />
}

// The same list gives the same options, which are made ready for finding only once.
const made = new WeakMap<readonly IwiOption[], AnswerOption[]>()

function optionsOf(iwi: readonly IwiOption[]): AnswerOption[] {
  let options = made.get(iwi)
  if (!options) made.set(iwi, (options = iwi.map(({ rohe, ...option }) => ({ ...option, hint: rohe }))))
  return options
}
