import { nzMsdWords as words } from '@reorua/locales/nz-msd'
import { invalid, message } from '../internal/message.js'
import { hasCheckDigit, inThrees } from '../internal/modulus-11.js'
import { isDigits, typed, unspaced } from '../internal/typed.js'
import type { Message, Parsed } from '../parsed.js'
import { schemaOf, type Schema } from '../standard-schema.js'

const WEIGHTS = [
  [8, 7, 9, 10, 6, 3, 4, 2],
  [3, 4, 2, 10, 5, 8, 7, 9],
]

/**
 * Reads a client number of the Ministry of Social Development (a social welfare number): 8 or 9 digits, the last of them
 * a check digit, with spaces, hyphens or dots anywhere. A zero in front of eight digits is taken away. Problems:
 * `empty`, `digits`, `length`, `checkDigit`.
 *
 * @param input What was typed. Anything but a string counts as empty.
 * @example
 * parseMsd('555 012 342') // { ok: true, value: '555012342', formatted: '555-012-342', warnings: [] }
 * parseMsd('555012343').problem.key // 'checkDigit'
 * @source The Department of Internal Affairs' SmartStart (`src/components/register-my-baby/modulus-11.js`): the scheme of
 * IRD numbers with the weights 8 7 9 10 6 3 4 2, and 3 4 2 10 5 8 7 9 where those give 10, and no range.
 */
export function parseMsd(input: unknown): Parsed {
  const text = typed(input)
  if (text === '') return invalid(message(words, 'empty'))
  const digits = unspaced(text)
  if (!isDigits(digits)) return invalid(message(words, 'digits'))
  if (digits.length < 8 || digits.length > 9) return invalid(message(words, 'length'))
  const value = digits.length === 9 ? digits.replace(/^0/, '') : digits
  if (!hasCheckDigit(value, WEIGHTS)) return invalid(message(words, 'checkDigit'))
  return { ok: true, value, formatted: inThrees(value), warnings: [] }
}

/**
 * Says what is wrong with a client number. The rules are those of {@link parseMsd}.
 *
 * @returns `undefined` when nothing is.
 * @source See {@link parseMsd}.
 */
export function checkMsd(input: unknown): Message | undefined {
  return parseMsd(input).problem
}

/**
 * Prints a client number in groups of three, as IRD numbers are printed.
 *
 * @returns `undefined` for what is no client number.
 * @example
 * formatMsd('55501712') // '55-501-712'
 * @source No official way of printing it was found.
 */
export function formatMsd(input: unknown): string | undefined {
  return parseMsd(input).formatted
}

/** {@link parseMsd} as a validator for form libraries. */
export const msdSchema: Schema = /*#__PURE__*/ schemaOf<string>(parseMsd)
