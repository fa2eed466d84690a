import { describe, expect, test } from 'vitest'
import { quantile, ratios, spreadOf } from './statistics.mjs'

describe('a spread', () => {
  test('has the middle number, or lies between the two in the middle', () => {
    expect(quantile([3, 1, 2], 0.5)).toBe(2)
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5)
  })

  test('reaches from the first quarter to the third, and one outlier does not move it', () => {
    expect(spreadOf([1, 2, 3, 4, 5])).toEqual({ median: 3, low: 2, high: 4 })
    expect(spreadOf([1, 2, 3, 4, 5000])).toEqual({ median: 3, low: 2, high: 4 })
  })

  test('of nothing is no number', () => expect(quantile([], 0.5)).toBeNaN())
})

test('what is compared is what was measured together, so that a slow round counts for both', () => {
  expect(ratios([2, 20, 2], [1, 10, 1])).toEqual({ median: 2, low: 2, high: 2 })
})
