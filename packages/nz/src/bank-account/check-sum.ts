import { weightedSum } from '../internal/weighted-sum.js'
import type { BankAlgorithm } from './branches.js'

interface Algorithm {
  /** For bank, branch, base and suffix in 2, 4, 8 and 4 digits. */
  weights: readonly number[]
  modulus: number
  /** Whether the digits of each product are added up. */
  folds?: boolean
}

const A: Algorithm = { weights: [0, 0, 6, 3, 7, 9, 0, 0, 10, 5, 8, 4, 2, 1, 0, 0, 0, 0], modulus: 11 }
const B: Algorithm = { weights: [0, 0, 0, 0, 0, 0, 0, 0, 10, 5, 8, 4, 2, 1, 0, 0, 0, 0], modulus: 11 }

const ALGORITHMS: Readonly<Record<Exclude<BankAlgorithm, 'AB'>, Algorithm>> = {
  D: { weights: [0, 0, 0, 0, 0, 0, 0, 7, 6, 5, 4, 3, 2, 1, 0, 0, 0, 0], modulus: 11 },
  E: { weights: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 4, 3, 2, 0, 0, 0, 1], modulus: 11, folds: true },
  F: { weights: [0, 0, 0, 0, 0, 0, 0, 1, 7, 3, 1, 7, 3, 1, 0, 0, 0, 0], modulus: 10 },
  G: { weights: [0, 0, 0, 0, 0, 0, 0, 1, 3, 7, 1, 3, 7, 1, 0, 3, 7, 1], modulus: 10, folds: true },
  X: { weights: [], modulus: 1 },
}

/** 63 is 6 and 3, so 9; 49 is 13, and that is 4. */
function folded(product: number): number {
  return product < 10 ? product : folded(Math.trunc(product / 10) + (product % 10))
}

/** Whether an account of 18 digits (2, 4, 8 and 4) adds up as its bank's accounts do. */
export function addsUp(account: string, algorithm: BankAlgorithm): boolean {
  const byBase = Number(account.slice(6, 14)) < 990_000 ? A : B
  const { weights, modulus, folds } = algorithm === 'AB' ? byBase : ALGORITHMS[algorithm]
  return weightedSum(account, weights, folds ? folded : undefined) % modulus === 0
}
