export type { AnswerOption } from '../internal/finder/AnswerOption.js'
export type { LoadOptions } from '../internal/finder/useFound.js'
export { matchOption, type MatchTexts } from '../internal/finder/matchOption.js'
export { Combobox, type ComboboxProps } from './Combobox.js'
