import { describe, expect, test } from 'vitest'
import { outcome } from '../outcome.test-data.js'
import { formatNzbn, parseNzbn } from './index.js'

describe('an NZBN', () => {
  test.each([
    ['9429039501974', '9429039501974'],
    ['9429 0395 0197 4', '9429039501974'],
    ['9429039501976', 'checkDigit'],
    ['942903950197', 'length'],
    ['94290395019744', 'length'],
    ['9300000000004', 'prefix'],
    ['4929039501979', 'prefix'],
    ['942903950197A', 'digits'],
    ['', 'empty'],
  ])('typed as %j is %s', (typed, read) => {
    expect(outcome(parseNzbn(typed))).toBe(read)
  })

  test.each(['9429039501974', '9429012345670', '9429087654325', '9412345678904'])('%s adds up, and with any one digit changed it would not', (number) => {
    expect(formatNzbn(number)).toBe(number)
    for (let place = 2; place < 13; place++) {
      for (let step = 1; step < 10; step++) {
        const changed = number.slice(0, place) + ((Number(number[place]) + step) % 10) + number.slice(place + 1)
        expect([changed, outcome(parseNzbn(changed))]).toEqual([changed, 'checkDigit'])
      }
    }
  })
})
