/** What a New Zealand number is for. */
export type PhoneType = 'mobile' | 'landline' | 'freephone' | 'premium'

/** Numbers of one kind. */
export interface PhoneRange {
  /** What they are for. */
  type: PhoneType
  /** Their digits, without the zero in front. */
  digits: RegExp
  /** How many of those are the area or network, which stands apart when it is printed. */
  code: number
}

/**
 * New Zealand's numbers as far as they are known. The first that fits is taken; what fits none is warned of, never
 * refused: networks are added, and lengths change.
 */
export const PHONE_RANGES: readonly PhoneRange[] = [
  { type: 'landline', digits: /^[34679][2-9]\d{6}$/, code: 1 },
  { type: 'mobile', digits: /^21\d{6,8}$/, code: 2 },
  { type: 'mobile', digits: /^2[02789]\d{7}$/, code: 2 },
  { type: 'freephone', digits: /^(800\d{6,7}|508\d{6})$/, code: 3 },
  { type: 'premium', digits: /^900\d{5,6}$/, code: 3 },
]
