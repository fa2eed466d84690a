/** A number, or a decimal written as text; anything else is `NaN`. `Number` would read an empty answer as nothing owed. */
export function numberIn(value: unknown): number {
  if (typeof value === 'number') return value
  return typeof value === 'string' && /^-?\d{1,20}(\.\d{1,20})?$/.test(value) ? Number(value) : Number.NaN
}
