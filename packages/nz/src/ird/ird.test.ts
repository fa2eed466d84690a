import { describe, expect, test } from 'vitest'
import { outcome } from '../outcome.test-data.js'
import { checkIrd, formatIrd, IRD_HIGHEST, parseIrd } from './index.js'

describe('an IRD number', () => {
  test.each([
    ['49091850', '49091850'],
    ['49098576', '49098576'],
    ['49-098-576', '49098576'],
    ['12345674', '12345674'],
    ['136410132', '136410132'],
    ['136410133', 'checkDigit'],
    ['49098575', 'checkDigit'],
    ['9125568', 'length'],
    ['09125568', 'length'],
    ['049098576', '49098576'],
    ['0490985760', 'length'],
    ['1364101320', 'length'],
    ['00000000', 'length'],
    ['000000000', 'length'],
    ['', 'empty'],
    ['   ', 'empty'],
    ['-', 'digits'],
    ['49098s76', 'digits'],
    ['IRD 49098576', 'digits'],
    ['٤٩٠٩٨٥٧٦', 'digits'],
    ['４９－０９８－５７６', '49098576'],
    ['\u202a49\u00a0098\u202f576\u202c', '49098576'],
    ['49\u2011098\u2013576\u200b', '49098576'],
    ['\t49.098.576\n', '49098576'],
  ])('typed as %j is %s', (typed, read) => {
    expect(outcome(parseIrd(typed))).toBe(read)
  })

  // Every weight stands against a digit that is not zero; the first six by the first weights, the others by the second.
  test.each(['133712925', '131941277', '142429713', '114171417', '125739253', '122462927', '118622749', '115111992', '139641544', '128872857', '117994219', '115359727'])('%s adds up, and no other last digit would', (number) => {
    const others = Array.from({ length: 10 }, (_, digit) => number.slice(0, 8) + digit).filter((other) => other !== number)
    expect(parseIrd(number).ok).toBe(true)
    expect(others.map((other) => outcome(parseIrd(other)))).toEqual(others.map(() => 'checkDigit'))
  })

  test('cannot begin with digits that need 10 by both weights', () => {
    const all = Array.from({ length: 10 }, (_, digit) => outcome(parseIrd(`11844549${digit}`)))
    expect(new Set(all)).toEqual(new Set(['checkDigit']))
  })

  test('beyond the highest that is expected is warned of, and never refused', () => {
    expect(IRD_HIGHEST).toBe(150_000_000)
    expect(outcome(parseIrd('999999999'))).toBe('999999999 (range)')
    expect(checkIrd('999999999')).toBeUndefined()
    expect(outcome(parseIrd('999999999', { highest: 999_999_999 }))).toBe('999999999')
    expect(outcome(parseIrd('136410132', { highest: 136_410_131 }))).toBe('136410132 (range)')
  })

  test('is printed in threes from the end', () => {
    expect(['49091850', '136410132', 'x'].map(formatIrd)).toEqual(['49-091-850', '136-410-132', undefined])
  })
})
