import type { NumberWordsOptions } from '../index.js'
import type { Call } from '../table.test-data.js'

const people = { of: 'people' } as const
const things = { of: 'things' } as const

const words: [n: number, mi: string | undefined, en: string | undefined, options?: NumberWordsOptions][] = [
  [0, 'kore', 'zero'],
  [1, 'tahi', 'one'],
  [9, 'iwa', 'nine'],
  [10, 'tekau', 'ten'],
  [11, 'tekau mā tahi', 'eleven'],
  [20, 'rua tekau', 'twenty'],
  [32, 'toru tekau mā rua', 'thirty-two'],
  [100, 'kotahi rau', 'one hundred'],
  [101, 'kotahi rau mā tahi', 'one hundred and one'],
  [110, 'kotahi rau tekau', 'one hundred and ten'],
  [132, 'kotahi rau toru tekau mā rua', 'one hundred and thirty-two'],
  [999, 'iwa rau iwa tekau mā iwa', 'nine hundred and ninety-nine'],
  [1000, 'kotahi mano', 'one thousand'],
  [1001, 'kotahi mano mā tahi', 'one thousand and one'],
  [1100, 'kotahi mano kotahi rau', 'one thousand one hundred'],
  [2384, 'rua mano toru rau waru tekau mā whā', 'two thousand three hundred and eighty-four'],
  [10_000, 'tekau mano', 'ten thousand'],
  [21_000, 'rua tekau mā tahi mano', 'twenty-one thousand'],
  [100_000, 'kotahi rau mano', 'one hundred thousand'],
  [999_999, 'iwa rau iwa tekau mā iwa mano iwa rau iwa tekau mā iwa', 'nine hundred and ninety-nine thousand nine hundred and ninety-nine'],
  [0, 'kore', 'zero', people],
  [1, 'kotahi', 'one', people],
  [2, 'tokorua', 'two', people],
  [9, 'tokoiwa', 'nine', people],
  [10, 'tekau', 'ten', people],
  [24, 'e rua tekau mā whā', 'twenty-four', people],
  [1, 'kotahi', 'one', things],
  [3, 'e toru', 'three', things],
  [12, 'tekau mā rua', 'twelve', things],
  [40, 'e whā tekau', 'forty', things],
  [100, 'kotahi rau', 'one hundred', things],
  [200, 'e rua rau', 'two hundred', things],
  [1_000_000, undefined, undefined],
  [-1, undefined, undefined],
  [1.5, undefined, undefined],
  [Number.NaN, undefined, undefined],
  [Number.POSITIVE_INFINITY, undefined, undefined],
]

const ordinals: [n: number, mi: string | undefined, en: string | undefined][] = [
  [1, 'tuatahi', '1st'],
  [2, 'tuarua', '2nd'],
  [3, 'tuatoru', '3rd'],
  [4, 'tuawhā', '4th'],
  [9, 'tuaiwa', '9th'],
  [10, 'te 10', '10th'],
  [11, 'te 11', '11th'],
  [12, 'te 12', '12th'],
  [13, 'te 13', '13th'],
  [21, 'te 21', '21st'],
  [111, 'te 111', '111th'],
  [1002, 'te 1,002', '1,002nd'],
  [0, undefined, undefined],
  [-1, undefined, undefined],
  [1.5, undefined, undefined],
  [Number.NaN, undefined, undefined],
]

const percents: [share: number, text: string | undefined][] = [
  [0, '0%'],
  [0.07, '7%'],
  [0.125, '12.5%'],
  [0.12345, '12.3%'],
  [1, '100%'],
  [-0.5, '-50%'],
  [12.34, '1,234%'],
  [1e-7, '0%'],
  [Number.NaN, undefined],
  [Number.NEGATIVE_INFINITY, undefined],
]

const sizes: [bytes: number, text: string | undefined][] = [
  [0, '0B'],
  [999, '999B'],
  [1000, '1KB'],
  [1300, '1.3KB'],
  [9949, '9.9KB'],
  [9950, '10KB'],
  [340_400, '340KB'],
  [999_499, '999KB'],
  [999_500, '1MB'],
  [1_300_000, '1.3MB'],
  [5e15, '5,000TB'],
  [-1, undefined],
  [Number.NaN, undefined],
  [Number.POSITIVE_INFINITY, undefined],
]

/** Numbers in words, in order, as shares and as sizes. */
export const wordCalls: Call[] = [
  ...words.flatMap(([n, mi, en, options]): Call[] => [['words', 'numberWords', ['mi', n, options], mi], ['words', 'numberWords', ['en', n, options], en]]),
  ...ordinals.flatMap(([n, mi, en]): Call[] => [['a place', 'formatOrdinal', ['mi', n], mi], ['a place', 'formatOrdinal', ['en', n], en]]),
  ...percents.flatMap(([n, text]): Call[] => [['a share', 'formatPercent', ['mi', n], text], ['a share', 'formatPercent', ['en', n], text]]),
  ['two places', 'formatPercent', ['mi', 0.12345, { maximumFractionDigits: 2 }], '12.35%'],
  ['places to fill', 'formatPercent', ['mi', 0.5, { minimumFractionDigits: 2 }], '50.00%'],
  ...sizes.flatMap(([n, text]): Call[] => [['a size', 'formatFileSize', ['mi', n], text], ['a size', 'formatFileSize', ['en', n], text]]),
]
