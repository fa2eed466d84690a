import { describe, expect, test } from 'vitest'
import { outcome } from '../outcome.test-data.js'
import { BANKS, checkBankAccount, formatBankAccount, parseBankAccount } from './index.js'

describe('a bank account number', () => {
  test.each([
    ['01-0902-0068389-00', '0109020068389000'],
    ['01-902-68389-0', '0109020068389000'],
    ['1 902 68389 00', '0109020068389000'],
    ['010902006838900', '0109020068389000'],
    ['0109020068389000', '0109020068389000'],
    ['010902000683890000', '0109020068389000'],
    ['01 0902 0068 389 00', '0109020068389000'],
    ['0109-0200-6838-900', '0109020068389000'],
    ['０１－０９０２－００６８３８９－００', '0109020068389000'],
    ['\u202a01\u20110902\u20110068389\u201100\u202c', '0109020068389000'],
    ['01.0902.0068389.00', '0109020068389000'],
    ['26-2600-0320871-032', '2626000320871032'],
    ['01-0902-0068388-00', 'checkDigit'],
    ['26-2600-0320871-031', 'checkDigit'],
    ['01-0902-0068389', 'length'],
    ['01090200683890', 'length'],
    ['01090200683890000', 'length'],
    ['0109020006838900000', 'length'],
    ['01-0902-0068389-000000', 'length'],
    ['01-0902-0068389-0O', 'digits'],
    ['-', 'digits'],
    ['', 'empty'],
  ])('typed as %j is %s', (typed, read) => {
    expect(outcome(parseBankAccount(typed))).toBe(read)
  })

  test('has its parts, as they are printed', () => {
    expect(parseBankAccount('1-902-68389-0')).toEqual({ ok: true, value: '0109020068389000', formatted: '01-0902-0068389-00', warnings: [], bank: '01', branch: '0902', base: '0068389', suffix: '00' })
    expect(parseBankAccount('26-2600-320871-032')).toMatchObject({ bank: '26', branch: '2600', base: '0320871', suffix: '32' })
  })

  test.each([
    ['31-2825-8459976-096', '31-2825-8459976-96', '3128258459976096'],
    ['31-2825-8459976-196', '31-2825-8459976-196', '3128258459976196'],
    ['31-2825-8459976-0196', '31-2825-8459976-196', '3128258459976196'],
    ['31-2825-8459976-1196', '31-2825-8459976-1196', '312825084599761196'],
    ['31-2825-18459976-00', '31-2825-18459976-00', '312825184599760000'],
  ])('%s is printed as %s and stored as %s, which is read again', (typed, printed, value) => {
    expect([formatBankAccount(typed), formatBankAccount(printed), formatBankAccount(value)]).toEqual([printed, printed, printed])
    expect([typed, printed, value].map((each) => parseBankAccount(each).value)).toEqual([value, value, value])
  })
})

// Accounts without zeros where a weight is, so that no weight can be wrong unnoticed. In the lines of E and G are products
// of 18, 27, 36 and so on, whose digits add up to 9.
const accounts = {
  A: ['01-0902-0498776-025', '12-3140-0199115-053', '38-9007-0917621-082', '01-0902-0262974-072', '12-3140-0826887-047', '38-9007-0588944-068'],
  B: ['01-0902-1216987-056', '12-3140-5252574-081', '38-9007-6929493-089', '01-0902-5794947-068', '12-3140-6121718-046', '38-9007-4567226-059'],
  D: ['08-6512-7544243-027', '08-6512-4821491-035', '08-6512-7221827-011', '08-6512-7573731-036'],
  E: ['09-0000-7888929-915', '09-0000-7167162-478', '09-0000-7363659-376'],
  F: ['25-2519-8853864-046', '33-6743-4937186-074', '25-2519-9822674-037', '33-6743-5336913-046', '25-2519-7959989-051', '33-6743-6822392-046'],
  G: ['26-2637-2862927-885', '28-2118-4332659-288', '29-2185-4284971-829', '26-2637-5328289-291', '28-2118-8588838-497', '29-2185-7215651-935'],
}

describe.each(Object.entries(accounts))('by algorithm %s', (algorithm, numbers) => {
  test.each(numbers)('%s adds up', (number) => {
    expect(outcome(parseBankAccount(number))).toBe(number.replaceAll('-', ''))
  })

  test.each(numbers)('%s with the last digit that counts changed does not', (number) => {
    const place = algorithm === 'E' || algorithm === 'G' ? number.length - 1 : number.length - 5
    const changed = Array.from({ length: 10 }, (_, digit) => number.slice(0, place) + digit + number.slice(place + 1)).filter((other) => other !== number)
    expect(changed.map((other) => outcome(parseBankAccount(other)))).toEqual(changed.map(() => 'checkDigit'))
  })
})

test.each(['01-0902-0498776-9999', '01-0902-99216987-9999', '08-6512-97544243-9999', '09-0000-99998929-9995', '25-2519-98853864-9999', '26-2637-92862927-9885'])('%s adds up, whatever stands where there is no weight', (number) => {
  expect(parseBankAccount(number)).toMatchObject({ ok: true, warnings: [] })
})

test('the digits of a product are added from 10 on', () => {
  expect(outcome(parseBankAccount('09-0000-0002111-01'))).toBe('0900000002111001')
})

test('bank 31 has no check digit', () => {
  for (const number of ['31-2825-8459976-96', '31-2800-0000001-00', '31-2849-9999999-99']) expect(checkBankAccount(number)).toBeUndefined()
})

test('a base below 00990000 is checked with its branch, and others without', () => {
  const withBranch = (base: string) => [1, 2, 3].map((branch) => parseBankAccount(`01-000${branch}-${base}-00`).ok)
  expect(withBranch('0989991').filter(Boolean)).toHaveLength(1)
  expect(withBranch('0990008')).toEqual([true, true, true])
  // With its branch it would add up.
  expect(outcome(parseBankAccount('01-0007-0990000-00'))).toBe('checkDigit')
})

describe('the banks that are known', () => {
  test('are those of the specification, and the two that came after it', () => {
    expect(Object.keys(BANKS).sort().join(' ')).toBe('01 02 03 04 06 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 33 35 38')
  })

  test.each([
    ['26-4857-49385729-888', 'checkDigit'],
    ['31-2799-1234567-00', '3127991234567000 (branch)'],
    ['31-2800-1234567-00', '3128001234567000'],
    ['31-2849-1234567-00', '3128491234567000'],
    ['31-2850-1234567-00', '3128501234567000 (branch)'],
    ['88-8800-1234567-00', '8888001234567000 (bank)'],
    ['99-0001-1234567-00', '9900011234567000 (bank)'],
    ['00-0001-1234567-00', '0000011234567000 (bank)'],
  ])('%s is %s', (number, read) => {
    expect(outcome(parseBankAccount(number))).toBe(read)
  })

  test('every first and last branch is known, and those around are not', () => {
    // Bank 31 has no check digit: as if all banks were like it.
    const banks = Object.fromEntries(Object.entries(BANKS).map(([bank, { branches }]) => [bank, { algorithm: 'X', branches }] as const))
    const keys = (bank: string, branch: number) => outcome(parseBankAccount(`${bank}-${branch}-1234567-00`, { banks })).split(' ')[1]
    for (const [bank, { branches }] of Object.entries(BANKS)) {
      for (const [from, to] of branches) {
        expect([bank, keys(bank, from), keys(bank, to)]).toEqual([bank, undefined, undefined])
        if (from > 0 && !branches.some(([, other]) => other === from - 1)) expect([bank, from - 1, keys(bank, from - 1)]).toEqual([bank, from - 1, '(branch)'])
        if (!branches.some(([other]) => other === to + 1)) expect([bank, to + 1, keys(bank, to + 1)]).toEqual([bank, to + 1, '(branch)'])
      }
    }
  })

  test('can be others', () => {
    const banks = { ...BANKS, 88: { branches: [[8800, 8805]] as const } }
    expect(outcome(parseBankAccount('88-8800-1216987-00', { banks }))).toBe('8888001216987000')
    expect(outcome(parseBankAccount('88-8806-1216987-00', { banks }))).toBe('8888061216987000 (branch)')
    expect(outcome(parseBankAccount('88-8800-1216986-00', { banks }))).toBe('checkDigit')
  })
})
