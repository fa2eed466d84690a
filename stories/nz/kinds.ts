import { words, type Message } from '@reorua/i18n'
import { checkBankAccount, checkIrd, checkMsd, checkNhi, checkNzbn, checkPhone, checkPostcode, formatBankAccount, formatIrd, formatMsd, formatNhi, formatNzbn, formatPhone, formatPostcode, parseBankAccount, parseIrd, parseMsd, parseNhi, parseNzbn, parsePhone, parsePostcode, type Parsed } from '@reorua/nz'
import type { TextInputProps } from '@reorua/react/text-input'
import { storyNzWords } from '../locales/dist/story-nz.js'

const w = words(storyNzWords)

/** A kind of number with what its functions are called. */
export interface Kind {
  name: string
  label: Message
  /** As somebody may type it. */
  typed: string
  input?: Pick<TextInputProps, 'type' | 'inputMode' | 'width' | 'autoCapitalize'>
  parse: (text: string) => Parsed
  check: (text: string) => Message | undefined
  format: (text: string) => string | undefined
  /** The calls as they are written in code. */
  calls: { parse: string; check: string; format: string }
}

export const kinds: readonly Kind[] = [
  { name: 'ird', label: w('ird'), typed: '49 098 576', input: { inputMode: 'numeric' }, parse: parseIrd, check: checkIrd, format: formatIrd, calls: { parse: 'parseIrd(text)', check: 'checkIrd(text)', format: 'formatIrd(text)' } },
  { name: 'phone', label: w('phone'), typed: '+64 (0)21 123 4567', input: { type: 'tel' }, parse: parsePhone, check: checkPhone, format: formatPhone, calls: { parse: 'parsePhone(text)', check: 'checkPhone(text)', format: 'formatPhone(text)' } },
  { name: 'bank-account', label: w('bankAccount'), typed: '1-902-68389-0', input: { inputMode: 'numeric' }, parse: parseBankAccount, check: checkBankAccount, format: formatBankAccount, calls: { parse: 'parseBankAccount(text)', check: 'checkBankAccount(text)', format: 'formatBankAccount(text)' } },
  { name: 'nhi', label: w('nhi'), typed: 'zbn77vl', input: { autoCapitalize: 'characters' }, parse: parseNhi, check: checkNhi, format: formatNhi, calls: { parse: 'parseNhi(text)', check: 'checkNhi(text)', format: 'formatNhi(text)' } },
  { name: 'nzbn', label: w('nzbn'), typed: '9429039501976', input: { inputMode: 'numeric' }, parse: parseNzbn, check: checkNzbn, format: formatNzbn, calls: { parse: 'parseNzbn(text)', check: 'checkNzbn(text)', format: 'formatNzbn(text)' } },
  { name: 'msd', label: w('msd'), typed: '055501712', input: { inputMode: 'numeric' }, parse: parseMsd, check: checkMsd, format: formatMsd, calls: { parse: 'parseMsd(text)', check: 'checkMsd(text)', format: 'formatMsd(text)' } },
  { name: 'postcode', label: w('postcode'), typed: '0010', input: { inputMode: 'numeric' }, parse: parsePostcode, check: checkPostcode, format: formatPostcode, calls: { parse: 'parsePostcode(text)', check: 'checkPostcode(text)', format: 'formatPostcode(text)' } },
]
