import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as nz from './index.js'
import type { Message, Parsed, Schema } from './index.js'

/** The kinds that are one text, with one that is valid of each. */
const kinds: [name: string, parse: (input: unknown) => Parsed, check: (input: unknown) => Message | undefined, format: (input: unknown) => string | undefined, schema: Schema, valid: string][] = [
  ['IRD number', nz.parseIrd, nz.checkIrd, nz.formatIrd, nz.irdSchema, '49098576'],
  ['MSD client number', nz.parseMsd, nz.checkMsd, nz.formatMsd, nz.msdSchema, '555012342'],
  ['NHI number', nz.parseNhi, nz.checkNhi, nz.formatNhi, nz.nhiSchema, 'ZBN77VL'],
  ['NZBN', nz.parseNzbn, nz.checkNzbn, nz.formatNzbn, nz.nzbnSchema, '9429039501974'],
  ['bank account', nz.parseBankAccount, nz.checkBankAccount, nz.formatBankAccount, nz.bankAccountSchema, '0109020068389000'],
  ['phone number', nz.parsePhone, nz.checkPhone, nz.formatPhone, nz.phoneSchema, '+6444991234'],
  ['postcode', nz.parsePostcode, nz.checkPostcode, nz.formatPostcode, nz.postcodeSchema, '0110'],
]

const digit = fc.constantFrom(...'0123456789')
const typedNumber = fc.array(fc.oneof({ weight: 8, arbitrary: digit }, fc.constantFrom(' ', '-', '.', '\u00a0', '\u2011', '\u200b', '\u202c', '+', '(', ')', 'Z', 'a', 'x', '０', '\u0304', '\ud800')), { maxLength: 24 }).map((parts) => parts.join(''))
const anything = fc.oneof(typedNumber, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.anything())

describe.each(kinds)('for an %s', (_name, parse, check, format, schema, valid) => {
  const validate = schema['~standard'].validate

  test('anything at all is read, and never throws', () => {
    fc.assert(fc.property(anything, (input) => {
      const read = parse(input)
      expect(read.ok ? read.value : read.problem.defaults.en).toMatch(/./)
      expect(check(input)?.key).toBe(read.problem?.key)
      expect(format(input)).toBe(read.formatted)
    }), { numRuns: 500 })
  })

  test('what is not text is empty', () => {
    for (const input of [undefined, null, 49098576, Number.NaN, 0n, true, {}, [], [valid], Symbol('x'), () => valid]) expect(parse(input).problem?.key).toBe('empty')
  })

  test('what is stored and what is printed are read as the same again', () => {
    fc.assert(fc.property(fc.oneof(fc.constant(valid), typedNumber), (input) => {
      const { value, formatted } = parse(input)
      if (value === undefined) return
      expect([parse(value).value, parse(formatted).value, format(value), format(formatted)]).toEqual([value, value, formatted, formatted])
      expect([value, formatted]).toEqual([value.normalize('NFC'), formatted?.normalize('NFC')])
    }), { numRuns: 500 })
  })

  test('what nobody sees and what stands between characters changes nothing', () => {
    const between = fc.constantFrom(' ', '  ', '-', '\u00a0', '\u2007', '\u202f', '\u3000', '\u2010', '\u2011', '\u2013', '\u2212', '\u00ad', '\u200b', '\u200e', '\u2066', '\u2069', '\ufeff')
    fc.assert(fc.property(fc.array(between, { minLength: valid.length, maxLength: valid.length }), (gaps) => {
      const typed = Array.from(valid, (character, index) => character + gaps[index]).join('')
      // Four groups of digits are the four parts of an account.
      expect(parse(`\u202a${typed}\n`).value).toBe(valid)
    }), { numRuns: 500 })
  })

  test.each(['1', ' ', '-', '1-', '(', '+', '\u200b', '０', 'Z', 'x', '1x', 'é', '\ud83d\ude00', '\u0661', '\0'])('100,000 characters of %j are read in a moment', (part) => {
    const text = part.repeat(100_000 / part.length)
    expect([parse(text).ok, parse(`${text}!`).ok, parse(`${valid}${text}!`).ok]).toEqual([false, false, false])
  })

  test('what is typed is in no message', () => {
    fc.assert(fc.property(fc.string({ minLength: 3 }), (input) => {
      const { problem, warnings = [] } = parse(`‹${input}›`)
      expect(JSON.stringify([problem, warnings])).not.toContain('‹')
    }))
  })

  test('its schema gives the value, or the problem in English and as words', () => {
    expect(validate(valid)).toEqual({ value: valid })
    const { problem } = parse('')
    expect(validate('')).toEqual({ issues: [{ message: problem!.defaults.en, words: problem }] })
  })

  test('what is wrong is plain data, and survives JSON', () => {
    for (const input of ['', 'x', '1', valid]) expect(JSON.parse(JSON.stringify(parse(input)))).toEqual(parse(input))
  })
})

describe('for an address', () => {
  const field = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), typedNumber, fc.anything())
  const names = ['name', 'organisation', 'unit', 'building', 'street', 'suburb', 'ruralDelivery', 'box', 'lobby', 'town', 'postcode'] as const
  const input = fc.oneof(fc.record(Object.fromEntries(names.map((name) => [name, field])), { requiredKeys: [] }), fc.anything())

  test('anything at all is read, and never throws', () => {
    fc.assert(fc.property(input, (input) => {
      const read = nz.parseAddress(input)
      expect(nz.checkAddress(input)).toEqual(read.problem)
      if (read.ok) expect(read.lines.length).toBeGreaterThan(1)
      else expect(read.problems.length).toBeGreaterThan(0)
    }), { numRuns: 500 })
  })

  test('what is stored is read as the same again', () => {
    const some = fc.record({ name: fc.string({ unit: 'grapheme' }), street: fc.string({ unit: 'grapheme', minLength: 1 }), town: fc.string({ unit: 'grapheme', minLength: 1 }), postcode: fc.constantFrom('0110', '6011') })
    fc.assert(fc.property(some, (input) => {
      const { value, formatted } = nz.parseAddress(input)
      if (value === undefined) return
      expect(nz.parseAddress(value)).toMatchObject({ value, formatted })
      expect(formatted).toBe(formatted!.normalize('NFC'))
    }), { numRuns: 1000 })
  })

  test('what a prototype has is no part of an address', () => {
    expect(nz.parseAddress(Object.create({ street: '1 Main Street', town: 'Taupō', postcode: '3330' })).ok).toBe(false)
    expect(nz.parseAddress(JSON.parse('{"__proto__":{"street":"1 Main Street"},"town":"Taupō","postcode":"3330"}')).ok).toBe(false)
    expect(({} as { street?: string }).street).toBeUndefined()
  })

  test.each(['1', ' ', 'p o ', 'r', 'r.', 'a', '\n', '\u0304'])('100,000 characters of %j in each part are read in a moment', (part) => {
    const text = part.repeat(100_000 / part.length)
    expect(nz.parseAddress(Object.fromEntries(names.map((name) => [name, `${text}!`]))).ok).toBe(false)
  })

  test('its schema has an issue for each part that is wrong', () => {
    const { issues } = nz.addressSchema['~standard'].validate({ street: '1 Main Street' })
    expect(issues?.map(({ path, message, words }) => [path, message, words.key])).toEqual([[['town'], 'Enter a town or city', 'town'], [['postcode'], 'Enter a postcode', 'empty']])
    expect(nz.addressSchema['~standard'].validate({ street: '1 Main Street', town: 'Taupō', postcode: '3330', other: 1 })).toEqual({ value: { street: '1 Main Street', town: 'Taupō', postcode: '3330' } })
  })
})
