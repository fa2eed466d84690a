/** The countries whose codes have one or two digits (ITU-T E.164, list of assigned codes); all others have three. */
const COUNTRY = /^(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/

/** Threes, the last of up to five: 123 4567. */
export function groupsOf(digits: string): string[] {
  return digits.replace(/\d{3}(?=\d{3})/g, '$& ').split(' ')
}

/** Digits of another country as +61 298 765 432. */
export function withCountry(digits: string): string {
  const [country = ''] = COUNTRY.exec(digits) ?? []
  return [`+${country}`, ...groupsOf(digits.slice(country.length))].join(' ')
}
