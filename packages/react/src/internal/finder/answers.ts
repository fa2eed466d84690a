import type { AnswerOption } from './AnswerOption.js'

/** The option with this value, among those that are here and those that were found elsewhere. */
export function optionOf(value: string, options: readonly AnswerOption[], picked: readonly AnswerOption[] = []): AnswerOption | undefined {
  const has = (option: AnswerOption) => option.value === value
  return options.find(has) ?? picked.find(has)
}

// About as many countries as there are: more would make every page heavy for the few who have no scripts.
export const SHORT = 300
