import { describe, expect, test } from 'vitest'
import { outcome } from '../outcome.test-data.js'
import { checkPostcode, formatPostcode, parsePostcode, POSTCODES } from './index.js'

describe('a postcode', () => {
  test.each([
    ['6011', '6011'],
    ['0110', '0110'],
    [' 0 110', '0110'],
    ['０１１０', '0110'],
    ['110', 'digits'],
    ['01100', 'digits'],
    ['O110', 'digits'],
    ['NZ-6011', 'digits'],
    ['', 'empty'],
    ['0100', '0100'],
    ['9999', '9999'],
    ['0099', '0099 (unused)'],
    ['0000', '0000 (unused)'],
  ])('typed as %j is %s', (typed, read) => {
    expect(outcome(parsePostcode(typed))).toBe(read)
  })

  test('is a string: a number has lost its zero', () => {
    expect(outcome(parsePostcode(110))).toBe('empty')
    expect(formatPostcode('0110')).toBe('0110')
  })

  test('that is not in use is warned of, and never refused', () => {
    expect(POSTCODES).toEqual(['0100', '9999'])
    expect(checkPostcode('0010')).toBeUndefined()
    expect(outcome(parsePostcode('0010', { range: ['0010', '9893'] }))).toBe('0010')
    expect(outcome(parsePostcode('9894', { range: ['0010', '9893'] }))).toBe('9894 (unused)')
  })
})
