/** The sum of numbers times their weights; `each` may rework a product before it is added. */
export function weightedSum(numbers: ArrayLike<number | string>, weights: readonly number[], each = (product: number) => product): number {
  return weights.reduce((sum, weight, index) => sum + each(weight * Number(numbers[index])), 0)
}
