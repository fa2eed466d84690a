import type { Language } from '../language.js'
import { formatNumber } from './format-number.js'

const UNITS = ['B', 'KB', 'MB', 'GB', 'TB']

/**
 * Prints the size of a file: `340KB`, `1.3MB`. The same characters in both languages: the units are international.
 *
 * A KB is 1,000 bytes, a MB 1,000 KB, as in Unicode CLDR and as disks and downloads are measured. Sizes under 10 of a
 * unit keep one decimal place, larger ones none.
 *
 * @param bytes - The size in bytes, from 0 up.
 *
 * @returns `undefined` for a size below zero, `NaN`, the infinities, and an unknown language.
 *
 * @example
 * formatFileSize('en', 1_340_000) // '1.3MB'
 *
 * @source The New Zealand Government Web Usability Standard asks for format and size on links to files; without a
 * space, as its guidance has it.
 */
export function formatFileSize(language: Language, bytes: number): string | undefined {
  if (typeof bytes !== 'number' || !(bytes >= 0)) return undefined
  let size = bytes
  let unit = 0
  // 999,950 bytes would print as 1,000KB.
  while (unit < UNITS.length - 1 && Number(size.toFixed(size < 10 ? 1 : 0)) >= 1000) {
    size /= 1000
    unit += 1
  }
  const text = formatNumber(language, size, { maximumFractionDigits: unit > 0 && size < 9.95 ? 1 : 0 })
  return text && `${text}${UNITS[unit]}`
}
