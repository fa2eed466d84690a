import { nzNzbnWords as words } from '@reorua/locales/nz-nzbn'
import { invalid, message } from '../internal/message.js'
import { isDigits, typed, unspaced } from '../internal/typed.js'
import { weightedSum } from '../internal/weighted-sum.js'
import type { Message, Parsed } from '../parsed.js'
import { schemaOf, type Schema } from '../standard-schema.js'

const WEIGHTS = [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]

/**
 * Reads a New Zealand Business Number: 13 digits that begin with 94, the last of them a check digit, with spaces,
 * hyphens or dots anywhere. Problems: `empty`, `digits`, `length`, `prefix`, `checkDigit`.
 *
 * @param input What was typed. Anything but a string counts as empty.
 * @example
 * parseNzbn('9429 0395 01974').value // '9429039501974'
 * parseNzbn('9429039501976').problem.key // 'checkDigit'
 * @source An NZBN is a Global Location Number of GS1: weights 1 and 3 in turn, the check digit completing the sum to a
 * multiple of ten ([Oracle on New Zealand's tax numbers](https://docs.oracle.com/en/cloud/saas/financials/24b/faitx/new-zealand.html)
 * has the same). CDQ's data model has `^(94)\d{11}$`.
 */
export function parseNzbn(input: unknown): Parsed {
  const text = typed(input)
  if (text === '') return invalid(message(words, 'empty'))
  const value = unspaced(text)
  if (!isDigits(value)) return invalid(message(words, 'digits'))
  if (value.length !== 13) return invalid(message(words, 'length'))
  if (!value.startsWith('94')) return invalid(message(words, 'prefix'))
  if ((weightedSum(value, WEIGHTS) + Number(value[12])) % 10 !== 0) return invalid(message(words, 'checkDigit'))
  return { ok: true, value, formatted: value, warnings: [] }
}

/**
 * Says what is wrong with an NZBN. The rules are those of {@link parseNzbn}.
 *
 * @returns `undefined` when nothing is.
 * @source See {@link parseNzbn}.
 */
export function checkNzbn(input: unknown): Message | undefined {
  return parseNzbn(input).problem
}

/**
 * Prints an NZBN: 13 digits without spaces.
 *
 * @returns `undefined` for what is no NZBN.
 * @source No official way of grouping the digits was found.
 */
export function formatNzbn(input: unknown): string | undefined {
  return parseNzbn(input).formatted
}

/** {@link parseNzbn} as a validator for form libraries. */
export const nzbnSchema: Schema = /*#__PURE__*/ schemaOf<string>(parseNzbn)
