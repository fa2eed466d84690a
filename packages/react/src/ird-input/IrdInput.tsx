import { words, type Words } from '@reorua/i18n'
import { irdInputWords } from '@reorua/locales/ird-input'
import { TextInput, type TextInputProps } from '../text-input/index.js'

const w = words(irdInputWords)

export interface IrdInputProps extends Omit<TextInputProps, 'label' | 'hint' | 'type' | 'prefix' | 'suffix'> {
  /** What is asked for; "IRD number" unless given. */
  label?: Words
  /** What helps to answer; a number as it is printed, unless given. An empty text shows none. */
  hint?: Words | undefined
}

/** Asks for an IRD number, with spaces or hyphens or without. Renders an `<input>` with its `<label>`. */
export function IrdInput({ label = w('label'), hint = w('hint'), width = 10, ...rest }: IrdInputProps) {
  return <TextInput inputMode="numeric" autoComplete="off" spellCheck={false} {...rest} label={label} hint={hint} width={width} />
}
