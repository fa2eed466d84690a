import { nzBankAccountWords as words } from '@reorua/locales/nz-bank-account'
import { invalid, message } from '../internal/message.js'
import { typed } from '../internal/typed.js'
import type { Invalid, Message, Valid } from '../parsed.js'
import { schemaOf, type Schema } from '../standard-schema.js'
import { BANKS, type Bank } from './branches.js'
import { addsUp } from './check-sum.js'

/** Which banks there are. */
export interface BankAccountOptions {
  /** Banks by their two digits. Default {@link BANKS}. */
  banks?: Readonly<Record<string, Bank>>
}

/** A bank account number that can be one. */
export interface ValidBankAccount extends Valid {
  /** Two digits. */
  bank: string
  /** Four digits. */
  branch: string
  /** Seven digits, or eight. */
  base: string
  /** Two digits, or three or four where the first of those is no zero. */
  suffix: string
}

const LENGTHS = [2, 4, 8, 4]

/**
 * Reads a bank account number: bank, branch, base and suffix with spaces, hyphens or dots between them and zeros left
 * out or not, or 15, 16 or 18 digits in one. `value` has 16 digits (2, 4, 7 and 3), or 18 (2, 4, 8 and 4) where the base
 * or suffix needs them, so that `…-00` and `…-000` are one account. Problems: `empty`, `digits`, `length`, `checkDigit`.
 * Warnings: `bank` and `branch`, when none such is known; an unknown bank has no check digit to look at.
 *
 * @param input What was typed. Anything but a string counts as empty.
 * @example
 * parseBankAccount('01-902-68389-00').value // '0109020068389000'
 * parseBankAccount('0109020068389000').formatted // '01-0902-0068389-00'
 * parseBankAccount('26-2600-0320871-031').problem.key // 'checkDigit'
 * @source Inland Revenue's RWT and NRWT certificate specification, as `jarden-digital/nz-bank-account-validator` (its
 * README) and python-stdnum (`stdnum/nz/bankaccount.py`) have it, with algorithms A, B and D to G and X. In E and G tens
 * and ones of a product are added, twice: the first library leaves that out, and the second makes 0 of 18, 27 and so on,
 * where the specification makes 9. The value is python-stdnum's.
 */
export function parseBankAccount(input: unknown, options: BankAccountOptions = {}): ValidBankAccount | Invalid {
  const { banks = BANKS } = options
  const text = typed(input)
  if (text === '') return invalid(message(words, 'empty'))
  if (!/^[\d .-]+$/.test(text) || !/\d/.test(text)) return invalid(message(words, 'digits'))
  const parts = partsOf(text)
  if (!parts) return invalid(message(words, 'length'))
  const [bank, branch, base, suffix] = parts
  const known = Object.hasOwn(banks, bank) ? banks[bank] : undefined
  if (known && !addsUp(parts.join(''), known.algorithm ?? 'AB')) return invalid(message(words, 'checkDigit'))
  const isBranch = known?.branches.some(([from, to]) => from <= Number(branch) && Number(branch) <= to)
  const short = { bank, branch, base: base.replace(/^0/, ''), suffix: suffix.replace(/^00?/, '') }
  return {
    ok: true,
    value: base.startsWith('0') && suffix.startsWith('0') ? bank + branch + short.base + suffix.slice(1) : parts.join(''),
    formatted: Object.values(short).join('-'),
    warnings: isBranch ? [] : [message(words, known ? 'branch' : 'bank')],
    ...short,
  }
}

/** Bank, branch, base and suffix in 2, 4, 8 and 4 digits. */
function partsOf(text: string): [string, string, string, string] | undefined {
  const typedParts = text.match(/\d+/g) ?? []
  const digits = typedParts.join('')
  const fits = typedParts.length === 4 && typedParts.every((part, index) => part.length <= LENGTHS[index]!)
  if (!fits && ![15, 16, 18].includes(digits.length)) return undefined
  const base = digits.length === 18 ? 14 : 13
  const parts = fits ? typedParts : [digits.slice(0, 2), digits.slice(2, 6), digits.slice(6, base), digits.slice(base)]
  return parts.map((part, index) => part.padStart(LENGTHS[index]!, '0')) as [string, string, string, string]
}

/**
 * Says what is wrong with a bank account number. The rules are those of {@link parseBankAccount}.
 *
 * @returns `undefined` when nothing is. A warning is nothing wrong.
 * @source See {@link parseBankAccount}.
 */
export function checkBankAccount(input: unknown): Message | undefined {
  return parseBankAccount(input).problem
}

/**
 * Prints a bank account number with hyphens, and a suffix of two digits where they are enough.
 *
 * @returns `undefined` for what is no bank account number.
 * @example
 * formatBankAccount('26 2600 0320871 032') // '26-2600-0320871-32'
 * @source Banks print suffixes of two or three digits; the value is the same.
 */
export function formatBankAccount(input: unknown): string | undefined {
  return parseBankAccount(input).formatted
}

/** {@link parseBankAccount} as a validator for form libraries. */
export const bankAccountSchema: Schema = /*#__PURE__*/ schemaOf<string>((input) => parseBankAccount(input))
