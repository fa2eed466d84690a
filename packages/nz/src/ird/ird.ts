import { nzIrdWords as words } from '@reorua/locales/nz-ird'
import { invalid, message } from '../internal/message.js'
import { hasCheckDigit, inThrees } from '../internal/modulus-11.js'
import { isDigits, typed, unspaced } from '../internal/typed.js'
import type { Message, Parsed } from '../parsed.js'
import { schemaOf, type Schema } from '../standard-schema.js'

/** How high numbers go. */
export interface IrdOptions {
  /** The highest number that is expected; beyond it there is a warning. Default {@link IRD_HIGHEST}. */
  highest?: number
}

/**
 * The highest IRD number that Inland Revenue's specification expects, of 2016 for the ten years to come. Numbers beyond
 * it are warned of, never refused.
 */
export const IRD_HIGHEST = 150_000_000

const WEIGHTS = [
  [3, 2, 7, 6, 5, 4, 3, 2],
  [7, 4, 3, 2, 5, 2, 7, 6],
]

/**
 * Reads an IRD number: 8 or 9 digits, the last of them a check digit, with spaces, hyphens or dots anywhere. A zero in
 * front of eight digits is taken away. Problems: `empty`, `digits`, `length`, `checkDigit`. Warnings: `range`.
 *
 * @param input What was typed. Anything but a string counts as empty.
 * @example
 * parseIrd('49 098 576') // { ok: true, value: '49098576', formatted: '49-098-576', warnings: [] }
 * parseIrd('49098575').problem.key // 'checkDigit'
 * @source Inland Revenue's RWT and NRWT certificate specification, as `@fnzc/nz-ird-validator`, python-stdnum
 * (`stdnum/nz/ird.py`) and the Department of Internal Affairs' SmartStart (`modulus-11.js`) have it: modulus 11 with the
 * weights 3 2 7 6 5 4 3 2, and 7 4 3 2 5 2 7 6 where those give 10. Its lowest number, 10,000,000, is what 8 digits mean.
 */
export function parseIrd(input: unknown, options: IrdOptions = {}): Parsed {
  const { highest = IRD_HIGHEST } = options
  const text = typed(input)
  if (text === '') return invalid(message(words, 'empty'))
  const digits = unspaced(text)
  if (!isDigits(digits)) return invalid(message(words, 'digits'))
  const value = digits.length === 9 ? digits.replace(/^0/, '') : digits
  if (!/^([1-9]\d{7}|\d{9})$/.test(value)) return invalid(message(words, 'length'))
  if (!hasCheckDigit(value, WEIGHTS)) return invalid(message(words, 'checkDigit'))
  return { ok: true, value, formatted: inThrees(value), warnings: Number(value) > highest ? [message(words, 'range')] : [] }
}

/**
 * Says what is wrong with an IRD number. The rules are those of {@link parseIrd}.
 *
 * @returns `undefined` when nothing is. A warning is nothing wrong.
 * @source See {@link parseIrd}.
 */
export function checkIrd(input: unknown): Message | undefined {
  return parseIrd(input).problem
}

/**
 * Prints an IRD number in groups of three.
 *
 * @returns `undefined` for what is no IRD number.
 * @example
 * formatIrd('136410132') // '136-410-132'
 * @source Inland Revenue prints 49-091-850 and 136-410-132.
 */
export function formatIrd(input: unknown): string | undefined {
  return parseIrd(input).formatted
}

/** {@link parseIrd} as a validator for form libraries. */
export const irdSchema: Schema = /*#__PURE__*/ schemaOf<string>((input) => parseIrd(input))
