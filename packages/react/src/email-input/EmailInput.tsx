import { words, type Words } from '@reorua/i18n'
import { emailInputWords } from '@reorua/locales/email-input'
import { TextInput, type TextInputProps } from '../text-input/index.js'

const w = words(emailInputWords)

export interface EmailInputProps extends Omit<TextInputProps, 'label' | 'type' | 'prefix' | 'suffix'> {
  /** What is asked for; "Email address" unless given. */
  label?: Words
}

/** Asks for an address for email, and keeps it as it was typed. Renders an `<input>` with its `<label>`. */
export function EmailInput({ label = w('label'), ...rest }: EmailInputProps) {
  // No type="email": browsers take spaces away there, and Chromium writes a macron of a domain as xn--….
  return <TextInput inputMode="email" autoComplete="email" autoCapitalize="none" autoCorrect="off" spellCheck={false} {...rest} label={label} />
}
