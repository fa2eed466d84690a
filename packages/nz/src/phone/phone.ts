import { nzPhoneWords as words } from '@reorua/locales/nz-phone'
import { invalid, message } from '../internal/message.js'
import { typed } from '../internal/typed.js'
import type { Invalid, Message, Valid } from '../parsed.js'
import { schemaOf, type Schema } from '../standard-schema.js'
import { groupsOf, withCountry } from './print.js'
import { PHONE_RANGES, type PhoneRange, type PhoneType } from './ranges.js'

/** Which numbers New Zealand has. */
export interface PhoneOptions {
  /** Ranges of numbers. Default {@link PHONE_RANGES}. */
  ranges?: readonly PhoneRange[]
}

/** A phone number that can be one. `value` is in E.164: `+6441234567`. */
export interface ValidPhone extends Valid {
  /** What it is for; `overseas`, or `unknown` where no range of New Zealand has it. */
  type: PhoneType | 'overseas' | 'unknown'
  /** As it is dialled from overseas: `+64 4 123 4567`. `formatted` is that of a New Zealand number without the country. */
  international: string
}

const NEW_ZEALAND = '64'

/**
 * What a New Zealand number can be without being in a range: a mobile of another length, and what is neither mobile nor
 * landline. Landlines have one length.
 */
const POSSIBLE = /^(2\d{7,9}|[34679][2-9]\d{6}|([58]\d|[34679][01])\d{5,9})$/

/**
 * Reads a phone number. New Zealand's begin with a zero, +64 or 64; those of other countries with + or 00 and the
 * country. A bracketed zero, as in +64 (0)4, is not dialled and goes. Problems: `empty`, `characters`, `extension`,
 * `service` (111 and others that reach no person), `areaCode`, `length`. Warnings: `unknown`, for a number that no range
 * of New Zealand has. Of other countries only the length is looked at.
 *
 * @param input What was typed. Anything but a string counts as empty.
 * @example
 * parsePhone('(04) 499-1234').value // '+6444991234'
 * parsePhone('+64 (0)21 123 456').formatted // '021 123 456'
 * parsePhone('00 61 2 9876 5432').value // '+61298765432'
 * parsePhone('499 1234').problem.key // 'areaCode'
 * @source No government validator was found. [kurahaupo.gen.nz](http://www.kurahaupo.gen.nz/phones.html) and
 * [Telephone numbers in New Zealand](https://wikimili.com/en/Telephone_numbers_in_New_Zealand): landlines 3, 4, 6, 7 and
 * 9 with seven digits from 2; mobiles 2x with 8 to 10 digits in all; 0800, 0508, 0900; services begin with 1 or 01; 0 and
 * 00 are dialled in front. ITU-T E.164: at most 15 digits, the country's first, which begins with no zero.
 */
export function parsePhone(input: unknown, options: PhoneOptions = {}): ValidPhone | Invalid {
  const text = typed(input)
  if (text === '') return invalid(message(words, 'empty'))
  if (/\d ?[,;]? ?(ext?n?|extension|x|#)[.:=]? ?\d{1,6}$/i.test(text)) return invalid(message(words, 'extension'))
  if (!/^\(?\+?[\d ()./-]+$/.test(text) || !/\d/.test(text)) return invalid(message(words, 'characters'))
  const isInternational = /^\(?(\+|0 ?0)/.test(text)
  // A bracketed zero is for those who dial from inside the country.
  const digits = (isInternational ? text.replace('(0)', '') : text).replace(/\D/g, '').replace(isInternational ? /^00/ : '', '')
  if (isInternational && !digits.startsWith(NEW_ZEALAND)) return overseas(digits)
  if (isInternational || /^640?[2-9]\d{7,9}$/.test(digits)) return national(digits.slice(2).replace(/^0/, ''), options)
  if (/^0?1/.test(digits) && digits.length < 6) return invalid(message(words, 'service'))
  if (!digits.startsWith('0')) return invalid(message(words, 'areaCode'))
  return national(digits.slice(1), options)
}

function national(digits: string, { ranges = PHONE_RANGES }: PhoneOptions): ValidPhone | Invalid {
  const range = ranges.find((each) => each.digits.test(digits))
  if (!range && !POSSIBLE.test(digits)) return invalid(message(words, 'length'))
  const { type = 'unknown', code = 2 } = range ?? {}
  const printed = [digits.slice(0, code), ...groupsOf(digits.slice(code))].join(' ')
  return {
    ok: true,
    value: `+${NEW_ZEALAND}${digits}`,
    formatted: `0${printed}`,
    warnings: range ? [] : [message(words, 'unknown')],
    type,
    international: `+${NEW_ZEALAND} ${printed}`,
  }
}

// Niue has the shortest numbers: three digits for the country, and four.
function overseas(digits: string): ValidPhone | Invalid {
  if (!/^[1-9]\d{6,14}$/.test(digits)) return invalid(message(words, 'length'))
  const international = withCountry(digits)
  return { ok: true, value: `+${digits}`, formatted: international, warnings: [], type: 'overseas', international }
}

/**
 * Says what is wrong with a phone number. The rules are those of {@link parsePhone}.
 *
 * @returns `undefined` when nothing is. A warning is nothing wrong.
 * @source See {@link parsePhone}.
 */
export function checkPhone(input: unknown): Message | undefined {
  return parsePhone(input).problem
}

/**
 * Prints a phone number with spaces: New Zealand's as they are dialled here, others with + and their country.
 *
 * @returns `undefined` for what is no phone number.
 * @example
 * formatPhone('+64800123456') // '0800 123 456'
 * formatPhone('+12125550123') // '+1 212 555 0123'
 * @source ITU-T E.123 for the plus and the spaces. How long the groups are is each country's own affair, so those of other
 * countries are in threes.
 */
export function formatPhone(input: unknown): string | undefined {
  return parsePhone(input).formatted
}

/** {@link parsePhone} as a validator for form libraries. */
export const phoneSchema: Schema = /*#__PURE__*/ schemaOf<string>((input) => parsePhone(input))
