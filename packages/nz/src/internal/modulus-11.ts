import { weightedSum } from './weighted-sum.js'

/**
 * Whether the last of eight or nine digits is the check digit of those before. Where the first weights would need 10, the
 * next are tried; where none is left, no number has such a beginning. Zeros alone pass every sum and are no number.
 */
export function hasCheckDigit(digits: string, weights: readonly (readonly number[])[]): boolean {
  const nine = digits.padStart(9, '0')
  for (const each of weights) {
    const check = (11 - (weightedSum(nine, each) % 11)) % 11
    if (check < 10) return check === Number(nine[8]) && /[1-9]/.test(nine)
  }
  return false
}

/** 49098576 as 49-098-576. */
export function inThrees(digits: string): string {
  return digits.replace(/\d(?=(\d{3})+$)/g, '$&-')
}
