import { describe, expect, test } from 'vitest'
import { outcome } from '../outcome.test-data.js'
import { formatMsd, parseMsd } from './index.js'

describe('a client number of the Ministry of Social Development', () => {
  test.each([
    ['555012342', '555012342'],
    ['55501712', '55501712'],
    ['055501712', '55501712'],
    ['555 012 342', '555012342'],
    ['555012343', 'checkDigit'],
    ['5550171', 'length'],
    ['5550123420', 'length'],
    ['00000000', 'checkDigit'],
    ['000000000', 'checkDigit'],
    ['55501234X', 'digits'],
    ['', 'empty'],
  ])('typed as %j is %s', (typed, read) => {
    expect(outcome(parseMsd(typed))).toBe(read)
  })

  test.each(['511264710', '959636651', '213671827', '623688261', '683295975', '465145972', '971128143', '556167233', '256884696', '918194833', '952184613', '219377287'])('%s adds up, and no other last digit would', (number) => {
    const others = Array.from({ length: 10 }, (_, digit) => number.slice(0, 8) + digit).filter((other) => other !== number)
    expect(parseMsd(number).ok).toBe(true)
    expect(others.map((other) => outcome(parseMsd(other)))).toEqual(others.map(() => 'checkDigit'))
  })

  test('is printed in threes', () => {
    expect(['555012342', '55501712'].map(formatMsd)).toEqual(['555-012-342', '55-501-712'])
  })
})
