import { nzAddressWords as words } from '@reorua/locales/nz-address'
import { message } from '../internal/message.js'
import type { Invalid, Message, Valid } from '../parsed.js'
import { parsePostcode } from '../postcode/postcode.js'
import { schemaOf, type Schema } from '../standard-schema.js'
import { boxOf, ruralDeliveryOf } from './delivery.js'
import { fieldsOf, type Address } from './fields.js'
import { warningsOf } from './warnings.js'

/** An address that post can be sent to. `value` has the parts that hold something, as typed, in NFC. */
export interface ValidAddress extends Valid<Address> {
  /** Which of New Zealand Post's three kinds it is. */
  type: 'urban' | 'rural' | 'box'
  /** As it is printed on an envelope, line by line; `formatted` is the same in one text. */
  lines: readonly string[]
}

/** What is wrong with one part of an address. */
export interface AddressProblem {
  /** The part to correct. */
  field: keyof Address
  /** What is wrong with it, and what to do about it. */
  problem: Message
}

/** An address that lacks something, or has too much. `problem` is the first of `problems`. */
export interface InvalidAddress extends Invalid {
  /** All that is wrong, in the order of the parts. */
  problems: readonly AddressProblem[]
}

/**
 * Reads an address from its parts and puts it into the lines that New Zealand Post asks for. Problems: `delivery` (no
 * street, route or box), `mixed` (a street or route beside a box), `ruralDelivery` and `box` (not written like one),
 * `town`, and those of {@link parsePostcode}. Warnings: `range`, `corner`, `letter`, `suburb` (beside a rural route, which
 * takes its place on the envelope), `occupant` (a rural address with neither number nor name), and that of a postcode.
 *
 * @param input The parts. Parts that are no strings, and anything that is no object, count as empty.
 * @example
 * parseAddress({ street: '21A Main Street', suburb: 'Vogeltown', town: 'Wellington', postcode: '6021' }).lines // ['21A Main Street', 'Vogeltown', 'Wellington 6021']
 * parseAddress({ street: '54 Maple Farm Road', ruralDelivery: '2', town: 'Outram', postcode: '9073' }).lines // ['54 Maple Farm Road', 'RD 2', 'Outram 9073']
 * parseAddress({ box: 'P.O. Box 23 226', town: 'Ōtāhuhu', postcode: '1640' }).formatted // 'PO Box 23226\nŌtāhuhu 1640'
 * parseAddress({ street: '1 Main Street', box: 'PO Box 1', town: 'Taupō', postcode: '3330' }).problem.key // 'mixed'
 * @source New Zealand Post, *Address and layout guide* (ADV358) and
 * [Different address types and envelope layout](http://www.nzpost.co.nz/Cultures/en-NZ/Personal/AddressingAndPackaging/AddressingMail/DifferentAddressTypes.htm):
 * three kinds that are not mixed; delivery line, town and postcode in each; RD in the place of the suburb; no spaces in
 * the number of a box; floor above building above street.
 */
export function parseAddress(input: unknown): ValidAddress | InvalidAddress {
  const value = fieldsOf(input)
  const { street, ruralDelivery, box, lobby, town } = value
  const problems: AddressProblem[] = []
  const problem = (field: keyof Address, key: keyof (typeof words)['messages']) => problems.push({ field, problem: message(words, key) })
  const route = ruralDelivery && ruralDeliveryOf(ruralDelivery)
  const printedBox = box && boxOf(box)
  if (!street && !ruralDelivery && !box) problem('street', 'delivery')
  if (ruralDelivery && !route) problem('ruralDelivery', 'ruralDelivery')
  if (box && (street || ruralDelivery)) problem('box', 'mixed')
  else if (box && !printedBox) problem('box', 'box')
  if (!town) problem('town', 'town')
  const postcode = parsePostcode(value.postcode)
  if (!postcode.ok) problems.push({ field: 'postcode', problem: postcode.problem })
  const [first] = problems
  if (first || !postcode.ok) return { ok: false, problem: first!.problem, problems }

  const { name, organisation, unit, building, suburb } = value
  const where = box ? [printedBox, lobby === town ? undefined : lobby] : [unit, building, street, route ?? suburb]
  const lines = [name, organisation, ...where, `${town} ${postcode.value}`].filter((line) => line !== undefined)
  return { ok: true, value, formatted: lines.join('\n'), warnings: [...warningsOf(value), ...postcode.warnings], type: box ? 'box' : route ? 'rural' : 'urban', lines }
}

/**
 * Says what is wrong with an address first; {@link parseAddress} has all of it by part.
 *
 * @returns `undefined` when nothing is. A warning is nothing wrong.
 * @source See {@link parseAddress}.
 */
export function checkAddress(input: unknown): Message | undefined {
  return parseAddress(input).problem
}

/**
 * Prints an address line by line, as on an envelope.
 *
 * @returns `undefined` for what post cannot be sent to.
 * @example
 * formatAddress({ name: 'Hēmi', street: '1 Main Street', town: 'Taupō', postcode: '3330' }) // ['Hēmi', '1 Main Street', 'Taupō 3330']
 * @source See {@link parseAddress}.
 */
export function formatAddress(input: unknown): readonly string[] | undefined {
  const address = parseAddress(input)
  return address.ok ? address.lines : undefined
}

/** {@link parseAddress} as a validator for form libraries: an issue for each problem, with the part as its path. */
export const addressSchema: Schema<Address, Address> = /*#__PURE__*/ schemaOf<Address, Address>(parseAddress)
