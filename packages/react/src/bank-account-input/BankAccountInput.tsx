import { words, type Words } from '@reorua/i18n'
import { bankAccountInputWords } from '@reorua/locales/bank-account-input'
import { TextInput, type TextInputProps } from '../text-input/index.js'

const w = words(bankAccountInputWords)

export interface BankAccountInputProps extends Omit<TextInputProps, 'label' | 'hint' | 'type' | 'prefix' | 'suffix'> {
  /** What is asked for; "Bank account number" unless given. */
  label?: Words
  /** What helps to answer; a number as it is printed, unless given. An empty text shows none. */
  hint?: Words | undefined
}

/** Asks for the number of a bank account in New Zealand, in one field. Renders an `<input>` with its `<label>`. */
export function BankAccountInput({ label = w('label'), hint = w('hint'), width = 20, ...rest }: BankAccountInputProps) {
  return <TextInput inputMode="numeric" autoComplete="off" spellCheck={false} {...rest} label={label} hint={hint} width={width} />
}
