import { describe, expect, test } from 'vitest'
import { outcome } from '../outcome.test-data.js'
import { formatPhone, parsePhone, type PhoneRange } from './index.js'

describe('a New Zealand phone number', () => {
  test.each([
    ['(04) 499-1234', '+6444991234', 'landline', '04 499 1234', '+64 4 499 1234'],
    ['09 300 4567', '+6493004567', 'landline', '09 300 4567', '+64 9 300 4567'],
    ['03-212-3456', '+6432123456', 'landline', '03 212 3456', '+64 3 212 3456'],
    ['06.212.3456', '+6462123456', 'landline', '06 212 3456', '+64 6 212 3456'],
    ['07/9123456', '+6479123456', 'landline', '07 912 3456', '+64 7 912 3456'],
    ['021 123 456', '+6421123456', 'mobile', '021 123 456', '+64 21 123 456'],
    ['021 123 4567', '+64211234567', 'mobile', '021 123 4567', '+64 21 123 4567'],
    ['021 12345678', '+642112345678', 'mobile', '021 123 45678', '+64 21 123 45678'],
    ['022 123 4567', '+64221234567', 'mobile', '022 123 4567', '+64 22 123 4567'],
    ['020 123 4567', '+64201234567', 'mobile', '020 123 4567', '+64 20 123 4567'],
    ['027 123 4567', '+64271234567', 'mobile', '027 123 4567', '+64 27 123 4567'],
    ['028 123 4567', '+64281234567', 'mobile', '028 123 4567', '+64 28 123 4567'],
    ['029 123 4567', '+64291234567', 'mobile', '029 123 4567', '+64 29 123 4567'],
    ['0800 123 456', '+64800123456', 'freephone', '0800 123 456', '+64 800 123 456'],
    ['0800 123 4567', '+648001234567', 'freephone', '0800 123 4567', '+64 800 123 4567'],
    ['0508 123 456', '+64508123456', 'freephone', '0508 123 456', '+64 508 123 456'],
    ['0900 12345', '+6490012345', 'premium', '0900 12345', '+64 900 12345'],
    ['0900 123456', '+64900123456', 'premium', '0900 123 456', '+64 900 123 456'],
  ])('%s', (typed, value, type, formatted, international) => {
    expect(parsePhone(typed)).toEqual({ ok: true, value, formatted, warnings: [], type, international })
    expect([value, formatted, international].map((each) => parsePhone(each).value)).toEqual([value, value, value])
  })

  test.each(['+64 4 499 1234', '+6444991234', '0064 4 499 1234', '00 64 4 499 1234', '64 4 499 1234', '64 04 499 1234', '+64 (0)4 499 1234', '+64 (0) 4 499 1234', '+64 04 499 1234', '(+64) 4 499 1234', '＋６４ ４ ４９９ １２３４', '\u202a+64\u00a04\u00a0499\u20111234\u202c', ' 04 499 1234\t'])('%j is 04 499 1234', (typed) => {
    expect(parsePhone(typed)).toMatchObject({ value: '+6444991234', formatted: '04 499 1234', type: 'landline' })
  })

  test.each([
    ['', 'empty'],
    ['0800 SAVE NZ', 'characters'],
    ['call me', 'characters'],
    ['04 499 1234 or 021 123 456', 'characters'],
    ['++64 4 499 1234', 'characters'],
    ['04+4991234', 'characters'],
    ['()', 'characters'],
    ['04 499 1234 ext 12', 'extension'],
    ['04 499 1234, extension 12', 'extension'],
    ['04 499 1234x12', 'extension'],
    ['04 499 1234 #12', 'extension'],
    ['04 499 1234;ext=12', 'extension'],
    ['111', 'service'],
    ['105', 'service'],
    ['018', 'service'],
    ['0172', 'service'],
    ['499 1234', 'areaCode'],
    ['21 123 4567', 'areaCode'],
    ['12345678', 'areaCode'],
    ['64 4991234', 'areaCode'],
    ['6449912', 'areaCode'],
    ['0', 'length'],
    ['04 499 123', 'length'],
    ['04 499 12345', 'length'],
    ['03 323 45678', 'length'],
    ['03 323 456', 'length'],
    ['021 123 45', 'length'],
    ['021 1234 56789', 'length'],
    ['+64 111', 'length'],
    ['+64', 'length'],
    ['0800 12 34 56 789', 'length'],
    ['083 1234567890', 'length'],
    ['083 123', 'length'],
  ])('%j is %s', (typed, read) => {
    expect(outcome(parsePhone(typed))).toBe(read)
  })

  test.each([
    ['04 123 4567', '+6441234567'],
    ['022 123 456', '+6422123456'],
    ['024 123 4567', '+64241234567'],
    ['0204 123 4567', '+642041234567'],
    ['083 123456', '+6483123456'],
    ['0508 123 4567', '+645081234567'],
    ['0900 1234567', '+649001234567'],
    ['0800 12 34 56 78', '+6480012345678'],
    ['0800 1234', '+648001234'],
    ['083 67 469', '+648367469'],
    ['070 263 1568', '+64702631568'],
  ])('%s is in no range that is known, and is not refused', (typed, value) => {
    expect(parsePhone(typed)).toMatchObject({ ok: true, value, type: 'unknown', warnings: [{ ns: 'nz-phone', key: 'unknown' }] })
  })

  test('may be of other ranges', () => {
    const ranges: PhoneRange[] = [{ type: 'mobile', digits: /^24\d{7}$/, code: 2 }]
    expect(parsePhone('024 123 4567', { ranges })).toMatchObject({ type: 'mobile', warnings: [] })
    expect(parsePhone('04 499 1234', { ranges })).toMatchObject({ type: 'unknown' })
  })
})

describe('a phone number of another country', () => {
  test.each([
    ['+61 2 9876 5432', '+61298765432', '+61 298 765 432'],
    ['0061 2 9876 5432', '+61298765432', '+61 298 765 432'],
    ['+1 (212) 555-0123', '+12125550123', '+1 212 555 0123'],
    ['+44 (0)20 7946 0958', '+442079460958', '+44 207 946 0958'],
    ['+39 06 1234 5678', '+390612345678', '+39 061 234 5678'],
    ['+7 495 123 45 67', '+74951234567', '+7 495 123 4567'],
    ['+683 4000', '+6834000', '+683 4000'],
    ['+685 22 123', '+68522123', '+685 22123'],
    ['+420 123 456 789', '+420123456789', '+420 123 456 789'],
    ['+27 21 123 4567', '+27211234567', '+27 211 234 567'],
    ['+999 123456789012', '+999123456789012', '+999 123 456 789 012'],
  ])('%s', (typed, value, international) => {
    expect(parsePhone(typed)).toEqual({ ok: true, value, formatted: international, warnings: [], type: 'overseas', international })
    expect(formatPhone(value)).toBe(international)
    expect(parsePhone(international).value).toBe(value)
  })

  test.each([['+683 400', 'length'], ['+61 2987 6543 2101 234', 'length'], ['+0 123 456 789', 'length'], ['+', 'characters'], ['00', 'length'], ['+61 2 9876 5432 ext 1', 'extension']])('%s is %s', (typed, read) => {
    expect(outcome(parsePhone(typed))).toBe(read)
  })

  test.each('1 7 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 65 66 81 82 84 86 90 91 92 93 94 95 98 211 350 420 500 599 670 699 800 850 886 960 998'.split(' '))('+%s stands apart', (country) => {
    expect(formatPhone(`+${country}23456789`)).toMatch(new RegExp(`^\\+${country} `))
  })
})
