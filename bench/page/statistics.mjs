/**
 * What lies a part of the way through the numbers, by their order.
 * @param {number[]} numbers
 * @param {number} part from 0 to 1
 */
export function quantile(numbers, part) {
  const sorted = numbers.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * part
  const below = sorted[Math.floor(place)] ?? Number.NaN
  const above = sorted[Math.ceil(place)] ?? Number.NaN
  return below + (above - below) * (place - Math.floor(place))
}

/**
 * The median, and the quartiles between which the middle half lies.
 * @typedef {{ median: number, low: number, high: number }} Spread
 * @param {number[]} numbers
 * @returns {Spread}
 */
export function spreadOf(numbers) {
  return { median: quantile(numbers, 0.5), low: quantile(numbers, 0.25), high: quantile(numbers, 0.75) }
}

/**
 * How many times as much as the floor, by rounds: what was measured together is compared, because a busy moment of the machine meets both.
 * @param {number[]} numbers
 * @param {number[]} floor
 */
export function ratios(numbers, floor) {
  return spreadOf(numbers.map((number, round) => number / (floor[round] ?? Number.NaN)))
}
