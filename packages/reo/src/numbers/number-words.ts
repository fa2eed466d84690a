import type { Language } from '../language.js'
import { SMALL } from './small-numbers.js'

/** What is counted. */
export interface NumberWordsOptions {
  /**
   * What the number counts; it changes Māori words only. `people` have *toko-* for two to nine (tokorua), `things` have *e*
   * before a number that begins with two to nine (e rua, e rua tekau), and both have *kotahi* for one. Default: nothing, as
   * in counting and in numbers that stand alone.
   */
  of?: 'people' | 'things'
}

const MOST = 999_999

/**
 * Says a whole number from 0 to 999,999 in words, for speech and where a sum is written out.
 *
 * | | `mi` | `en` |
 * |---|---|---|
 * | 32 | toru tekau mā rua | thirty-two |
 * | 101 | kotahi rau mā tahi | one hundred and one |
 * | 1234 | kotahi mano rua rau toru tekau mā whā | one thousand two hundred and thirty-four |
 * | 3, `of: 'people'` | tokotoru | three |
 * | 3, `of: 'things'` | e toru | three |
 *
 * @param n - A whole number from 0 to 999,999.
 *
 * @returns `undefined` for any other number, and for an unknown language or thing counted.
 *
 * @example
 * numberWords('mi', 32) // 'toru tekau mā rua'
 * numberWords('mi', 3, { of: 'people' }) // 'tokotoru'
 *
 * @source W. L. Williams, *First Lessons in Maori*, §§ 28–30, and R. Taonui's introduction to counting on
 * newzealandnow.govt.nz (kotahi rau, toru tekau mā rua). Both join parts by a comma or by *e*; here nothing stands
 * between them, as a number may itself be part of a list. Older numbers (*ngahuru*, counting by twenties) are not used.
 */
export function numberWords(language: Language, n: number, options: NumberWordsOptions = {}): string | undefined {
  const { of } = options
  if (!Number.isInteger(n) || n < 0 || n > MOST || (of !== undefined && of !== 'people' && of !== 'things')) return undefined
  if (language === 'en') return english(n)
  if (language !== 'mi') return undefined
  if (!of || n === 0) return maori(n)
  if (n === 1) return 'kotahi'
  if (of === 'people' && n < 10) return `toko${SMALL.mi[n]}`
  return /^[2-9]/.test(String(n)) ? `e ${maori(n)}` : maori(n)
}

function maori(n: number): string {
  if (n < 10) return SMALL.mi[n]!
  const [thousands, hundreds, tens, ones] = [Math.floor(n / 1000), Math.floor(n / 100) % 10, Math.floor(n / 10) % 10, n % 10]
  const parts: string[] = []
  if (thousands > 0) parts.push(thousands === 1 ? 'kotahi mano' : `${maori(thousands)} mano`)
  if (hundreds > 0) parts.push(hundreds === 1 ? 'kotahi rau' : `${SMALL.mi[hundreds]} rau`)
  if (tens > 0) parts.push(tens === 1 ? 'tekau' : `${SMALL.mi[tens]} tekau`)
  if (ones > 0) parts.push(`mā ${SMALL.mi[ones]}`)
  return parts.join(' ')
}

const TENS = ['twen', 'thir', 'for', 'fif', 'six', 'seven', 'eigh', 'nine']

function english(n: number): string {
  if (n < 20) return SMALL.en[n]!
  if (n < 100) return `${TENS[Math.floor(n / 10) - 2]}ty` + (n % 10 ? `-${SMALL.en[n % 10]}` : '')
  const [unit, name] = n < 1000 ? [100, 'hundred'] : [1000, 'thousand']
  const rest = n % unit
  const link = rest === 0 ? '' : rest < 100 ? ' and ' : ' '
  return `${english(Math.floor(n / unit))} ${name}${link}${rest === 0 ? '' : english(rest)}`
}
