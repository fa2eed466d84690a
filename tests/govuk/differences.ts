import type { Rule } from './compare.ts'

/** Where ours is meant to differ from GOV.UK's, and why. */
export const differences: readonly Rule[] = []
