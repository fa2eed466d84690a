import { words, type Words } from '@reorua/i18n'
import { nhiInputWords } from '@reorua/locales/nhi-input'
import { TextInput, type TextInputProps } from '../text-input/index.js'

const w = words(nhiInputWords)

export interface NhiInputProps extends Omit<TextInputProps, 'label' | 'hint' | 'type' | 'prefix' | 'suffix'> {
  /** What is asked for; "NHI number" unless given. */
  label?: Words
  /** What helps to answer; a number as it is printed, unless given. An empty text shows none. */
  hint?: Words | undefined
}

/** Asks for an NHI number, of the format until 2026 or of the new one. Renders an `<input>` with its `<label>`. */
export function NhiInput({ label = w('label'), hint = w('hint', { old: 'ZAA0067', new: 'ZBN77VL' }), width = 10, ...rest }: NhiInputProps) {
  return <TextInput autoCapitalize="characters" autoComplete="off" autoCorrect="off" spellCheck={false} {...rest} label={label} hint={hint} width={width} />
}
