/** A number cut to a count of decimal places, as its digits. */
export interface Decimal {
  negative: boolean
  /** Digits before the point, at least one. */
  whole: string
  /** Exactly as many digits as were asked for. */
  fraction: string
}

/**
 * Rounds a finite number to decimal places, halves away from zero.
 *
 * What is rounded is the shortest decimal that means this number, which is what a person typed or
 * reads: 1.005 becomes 1.01, although the binary number behind it lies a little below the half.
 * Nothing that rounds to zero is negative.
 */
export function toDecimal(n: number, places: number): Decimal {
  // The language specification fixes these characters, so they are the same in every engine.
  const [mantissa = '', exponent = '0'] = String(Math.abs(n)).split('e')
  const [before = '', after = ''] = mantissa.split('.')
  let digits = before + after
  let point = before.length + Number(exponent)
  if (point < 1) {
    digits = '0'.repeat(1 - point) + digits
    point = 1
  }
  const cut = point + places
  const next = digits.charAt(cut)
  digits = digits.slice(0, cut).padEnd(cut, '0')
  if (next >= '5') digits = String(BigInt(digits) + 1n).padStart(cut, '0')
  const whole = digits.slice(0, digits.length - places)
  return { negative: n < 0 && /[1-9]/.test(digits), whole, fraction: digits.slice(digits.length - places) }
}

/** Puts a comma between thousands, from 1,000 on. */
export function grouped(whole: string): string {
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
}
