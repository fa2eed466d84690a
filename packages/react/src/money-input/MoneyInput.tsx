import type { Words } from '@reorua/i18n'
import { TextInput, type TextInputProps } from '../text-input/index.js'

const DOLLAR: Words = { mi: '$', en: '$' }

export interface MoneyInputProps extends Omit<TextInputProps, 'type'> {
  /** The code of the currency, like `NZD`, behind the sum: for a service that has to do with several. */
  currency?: string | undefined
}

/** Asks for a sum of money, with a dollar sign before it, and keeps it as it was typed. Renders an `<input>` with its `<label>`. */
export function MoneyInput({ currency, prefix = DOLLAR, suffix = currency && { mi: currency, en: currency }, width = 10, ...rest }: MoneyInputProps) {
  return <TextInput inputMode="decimal" autoComplete="off" spellCheck={false} {...rest} prefix={prefix} suffix={suffix || undefined} width={width} />
}
