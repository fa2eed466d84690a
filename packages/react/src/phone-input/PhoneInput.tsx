import { words, type Words } from '@reorua/i18n'
import { phoneInputWords } from '@reorua/locales/phone-input'
import { TextInput, type TextInputProps } from '../text-input/index.js'

const w = words(phoneInputWords)

export interface PhoneInputProps extends Omit<TextInputProps, 'label' | 'hint' | 'type' | 'prefix' | 'suffix'> {
  /** What is asked for; "Phone number" unless given. */
  label?: Words
  /** What helps to answer; numbers as people write them, unless given. An empty text shows none. */
  hint?: Words | undefined
}

/** Asks for a phone number, of New Zealand or of any other country. Renders an `<input type="tel">` with its `<label>`. */
export function PhoneInput({ label = w('label'), hint = w('hint'), width = 20, ...rest }: PhoneInputProps) {
  return <TextInput type="tel" autoComplete="tel" {...rest} label={label} hint={hint} width={width} />
}
