import { nzPostcodeWords as words } from '@reorua/locales/nz-postcode'
import { invalid, message } from '../internal/message.js'
import { typed, unspaced } from '../internal/typed.js'
import type { Message, Parsed } from '../parsed.js'
import { schemaOf, type Schema } from '../standard-schema.js'

/** Which postcodes there are. */
export interface PostcodeOptions {
  /** The lowest and highest that are expected; beyond them there is a warning. Default {@link POSTCODES}. */
  range?: readonly [from: string, to: string]
}

/** The postcodes that can be in use: none begins with 00. Others are warned of, never refused. */
export const POSTCODES: readonly [from: string, to: string] = ['0100', '9999']

/**
 * Reads a postcode: four digits, and a string, because many begin with a zero. Problems: `empty`, `digits`. Warnings:
 * `unused`.
 *
 * @param input What was typed. Anything but a string counts as empty.
 * @example
 * parsePostcode(' 0110 ').value // '0110'
 * parsePostcode('110').problem.key // 'digits'
 * @source New Zealand Post, *Address and layout guide*: the four digits stand together, and a zero in front belongs to
 * them. That 00 is not in use: Wikipedia's list of postcodes by their first two digits.
 */
export function parsePostcode(input: unknown, options: PostcodeOptions = {}): Parsed {
  const [from, to] = options.range ?? POSTCODES
  const text = typed(input)
  if (text === '') return invalid(message(words, 'empty'))
  const value = unspaced(text)
  if (!/^\d{4}$/.test(value)) return invalid(message(words, 'digits'))
  return { ok: true, value, formatted: value, warnings: value < from || value > to ? [message(words, 'unused')] : [] }
}

/**
 * Says what is wrong with a postcode. The rules are those of {@link parsePostcode}.
 *
 * @returns `undefined` when nothing is. A warning is nothing wrong.
 * @source See {@link parsePostcode}.
 */
export function checkPostcode(input: unknown): Message | undefined {
  return parsePostcode(input).problem
}

/**
 * Prints a postcode: four digits together.
 *
 * @returns `undefined` for what is no postcode.
 * @source See {@link parsePostcode}.
 */
export function formatPostcode(input: unknown): string | undefined {
  return parsePostcode(input).formatted
}

/** {@link parsePostcode} as a validator for form libraries. */
export const postcodeSchema: Schema = /*#__PURE__*/ schemaOf<string>((input) => parsePostcode(input))
