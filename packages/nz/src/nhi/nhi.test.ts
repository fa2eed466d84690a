import { describe, expect, test } from 'vitest'
import { outcome } from '../outcome.test-data.js'
import { formatNhi, parseNhi } from './index.js'

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ'

describe('an NHI number in the old format', () => {
  test.each(['ZAA0067', 'ZAA0075', 'ZAA0083', 'ZAB0003', 'ZZZ0016', 'ZRV3459', 'ZLA2561', 'ZGU3371', 'ZKD6321', 'ZJS7588', 'ZZX9659', 'ZZA4644', 'ZGP5610'])('%s adds up, and no other last digit would', (number) => {
    const others = Array.from({ length: 10 }, (_, digit) => number.slice(0, 6) + digit).filter((other) => other !== number)
    expect(parseNhi(number)).toMatchObject({ ok: true, value: number, format: 'old' })
    expect(others.map((other) => outcome(parseNhi(other)))).toEqual(others.map(() => 'checkDigit'))
  })

  test.each(['ZZZ0044', 'ZZZ0017', ...Array.from({ length: 10 }, (_, digit) => `ZZZ004${digit}`)])('%s is none', (number) => {
    expect(outcome(parseNhi(number))).toBe('checkDigit')
  })
})

describe('an NHI number in the new format', () => {
  test.each(['ACA31FM', 'ASE37QK', 'ARE62RS', 'ZSC21TN', 'ZVB97XQ', 'ZBN77VL', 'ZRV34NY', 'ZLA25ZM', 'ZGU33ZS', 'ZKD63KW', 'ZJS75KW', 'ZZX96XJ', 'ZZA46LT', 'ZGP56ZB'])('%s adds up, and no other last letter would', (number) => {
    const others = Array.from(letters, (letter) => number.slice(0, 6) + letter).filter((other) => other !== number)
    expect(parseNhi(number)).toMatchObject({ ok: true, value: number, format: 'new' })
    expect(others.map((other) => outcome(parseNhi(other)))).toEqual(others.map(() => 'checkDigit'))
  })

  test.each(['ALU18KZ', 'ZVU27KZ', 'ZZZ00AX'])('%s, made with modulus 24, is none', (number) => {
    expect(outcome(parseNhi(number))).toBe('checkDigit')
  })

  test('never ends in Z, and a remainder of 0 is Y', () => {
    const ends = new Set<string>()
    for (const first of letters) for (const sixth of letters) for (const last of letters) if (parseNhi(`${first}AA11${sixth}${last}`).ok) ends.add(last)
    expect([...ends].sort().join('')).toBe('ABCDEFGHJKLMNPQRSTUVWXY')
  })
})

describe('what is typed for an NHI number', () => {
  test.each([
    ['zaa0067', 'ZAA0067 (test)'],
    [' zbn 77-vl ', 'ZBN77VL (test)'],
    ['ＺＡＡ００６７', 'ZAA0067 (test)'],
    ['aca31fm', 'ACA31FM'],
    ['ZAAOO67', 'letters'],
    ['ZIA0067', 'letters'],
    ['ZAA31IM', 'letters'],
    ['ZAA006', 'shape'],
    ['ZAA00677', 'shape'],
    ['ZA00067', 'shape'],
    ['ZAA006A', 'shape'],
    ['ZBN7VLL', 'shape'],
    ['ZBN77V1', 'shape'],
    ['ſAA0067', 'shape'],
    ['ßA0067', 'shape'],
    ['IO', 'shape'],
    ['', 'empty'],
  ])('%j is %s', (typed, read) => {
    expect(outcome(parseNhi(typed))).toBe(read)
  })

  test('is printed in capitals', () => {
    expect(formatNhi('zbn77vl')).toBe('ZBN77VL')
  })

  test('is told how it should look, by numbers that are nobody’s', () => {
    const { problem } = parseNhi('1')
    expect(problem?.values).toEqual({ old: 'ZAA0067', new: 'ZBN77VL' })
    expect(Object.values(problem!.values!).map((example) => outcome(parseNhi(example)))).toEqual(['ZAA0067 (test)', 'ZBN77VL (test)'])
  })
})
