import { nzNhiWords as words } from '@reorua/locales/nz-nhi'
import { invalid, message } from '../internal/message.js'
import { typed, unspaced } from '../internal/typed.js'
import { weightedSum } from '../internal/weighted-sum.js'
import type { Invalid, Message, Valid } from '../parsed.js'
import { schemaOf, type Schema } from '../standard-schema.js'

/** An NHI number that can be one. */
export interface ValidNhi extends Valid {
  /** `old`: three letters and four digits. `new`: three letters, two digits and two letters, issued from 1 July 2026. */
  format: 'old' | 'new'
}

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
const WEIGHTS = [7, 6, 5, 4, 3, 2]
// Both fit in what people see on letters; no real number ever begins with Z.
const examples = { old: 'ZAA0067', new: 'ZBN77VL' }

/**
 * Reads a National Health Index number in the old format (`AAANNNC`) or the new one (`AAANNAX`), in small letters or
 * capitals. Both stay in use. Problems: `empty`, `shape`, `letters` (an I or O, which no number has), `checkDigit`.
 * Warnings: `test`, for numbers that begin with Z.
 *
 * @param input What was typed. Anything but a string counts as empty.
 * @example
 * parseNhi('zbn77vl').value // 'ZBN77VL'
 * parseNhi('ZAA0067').format // 'old'
 * parseNhi('ZZZ00AX').problem.key // 'checkDigit'
 * @source HISO 10046:2024 and Health New Zealand's page on the change of NHI numbers: A to Z without I and O count from 1
 * to 24, weighted 7 6 5 4 3 2. Old: modulus 11, where a remainder of 0 is no number and 10 is written 0. New: modulus
 * 23, the check letter being that of 23 less the remainder; samples of an earlier draft with modulus 24 (ZZZ00AX) are
 * refused. Numbers that begin with Z are for tests.
 */
export function parseNhi(input: unknown): ValidNhi | Invalid {
  const text = typed(input)
  if (text === '') return invalid(message(words, 'empty'))
  // Beyond ASCII some letters become others in capitals: ß, ı, ſ.
  const value = unspaced(text).replace(/[a-z]/g, (letter) => letter.toUpperCase())
  if (/^[A-Z]{3}[\dIO]{2}([\dIO]{2}|[A-Z]{2})$/.test(value) && /[IO]/.test(value)) return invalid(message(words, 'letters'))
  const format = /^[A-Z]{3}\d{4}$/.test(value) ? 'old' : 'new'
  if (format === 'new' && !/^[A-Z]{3}\d{2}[A-Z]{2}$/.test(value)) return invalid(message(words, 'shape', examples))
  if (value[6] !== (format === 'old' ? checkDigit : checkLetter)(value)) return invalid(message(words, 'checkDigit'))
  return { ok: true, value, formatted: value, warnings: value.startsWith('Z') ? [message(words, 'test')] : [], format }
}

function sumOf(value: string): number {
  return weightedSum(Array.from(value, (character) => (/\d/.test(character) ? character : LETTERS.indexOf(character) + 1)), WEIGHTS)
}

function checkDigit(value: string): string | undefined {
  const rest = sumOf(value) % 11
  return rest === 0 ? undefined : String((11 - rest) % 10)
}

function checkLetter(value: string): string | undefined {
  return LETTERS[22 - (sumOf(value) % 23)]
}

/**
 * Says what is wrong with an NHI number. The rules are those of {@link parseNhi}.
 *
 * @returns `undefined` when nothing is. A warning is nothing wrong.
 * @source See {@link parseNhi}.
 */
export function checkNhi(input: unknown): Message | undefined {
  return parseNhi(input).problem
}

/**
 * Prints an NHI number: in capitals, without spaces.
 *
 * @returns `undefined` for what is no NHI number.
 * @example
 * formatNhi('zaa 0067') // 'ZAA0067'
 * @source HISO 10046:2024 writes them so.
 */
export function formatNhi(input: unknown): string | undefined {
  return parseNhi(input).formatted
}

/** {@link parseNhi} as a validator for form libraries. */
export const nhiSchema: Schema = /*#__PURE__*/ schemaOf<string>(parseNhi)
