import { words, type Words } from '@reorua/i18n'
import { nzbnInputWords } from '@reorua/locales/nzbn-input'
import { TextInput, type TextInputProps } from '../text-input/index.js'

const w = words(nzbnInputWords)

export interface NzbnInputProps extends Omit<TextInputProps, 'label' | 'hint' | 'type' | 'prefix' | 'suffix'> {
  /** What is asked for; "NZBN" unless given. */
  label?: Words
  /** What helps to answer; a number as it is printed, unless given. An empty text shows none. */
  hint?: Words | undefined
}

/** Asks for a New Zealand Business Number. Renders an `<input>` with its `<label>`. */
export function NzbnInput({ label = w('label'), hint = w('hint'), width = 20, ...rest }: NzbnInputProps) {
  return <TextInput inputMode="numeric" autoComplete="off" spellCheck={false} {...rest} label={label} hint={hint} width={width} />
}
