import { dateTable } from './dates/date-table.test-data.js'
import { timeCalls } from './dates/time-calls.test-data.js'
import { typedCalls } from './dates/typed-calls.test-data.js'
import type * as reo from './index.js'
import { LANGUAGES } from './language.js'
import { listTable } from './lists/list-table.test-data.js'
import { moneyTable, numberTable, pluralTable } from './numbers/number-table.test-data.js'
import { wordCalls } from './numbers/word-calls.test-data.js'
import { orderCalls } from './order/order-calls.test-data.js'
import { recogniseCalls } from './recognise/recognise-calls.test-data.js'
import { searchCalls } from './search/search-calls.test-data.js'
import { spellingCalls } from './spelling/spelling-calls.test-data.js'

type Reo = typeof reo

/** A call of a public function with what it has to answer. */
export type Call = { [F in keyof Reo]: Reo[F] extends (...args: infer A) => infer R ? [what: string, name: F, args: A, answer: R] : never }[keyof Reo]

/**
 * The one table for every runtime: tests read it in Node, Chromium and Firefox, in Node again under other locales and
 * time zones, and in every engine at once, byte for byte.
 */
export const calls: Call[] = [
  ...dateTable.map(([what, language, date, options, answer]): Call => [what, 'formatDate', [language, date, options], answer]),
  ...timeCalls,
  ...typedCalls,
  ...LANGUAGES.flatMap((language) => [
    ...numberTable.map(([what, n, options, answer]): Call => [what, 'formatNumber', [language, n, options], answer]),
    ...moneyTable.map(([what, dollars, options, answer]): Call => [what, 'formatMoney', [language, dollars, options], answer]),
    ...pluralTable.map(([n, answer]): Call => [`a count of ${n}`, 'pluralCategory', [language, n], answer]),
  ]),
  ...wordCalls,
  ...orderCalls,
  ...searchCalls,
  ...recogniseCalls,
  ...listTable.map(([language, type, items, answer]): Call => ['a list', 'formatList', [language, items, { type }], answer]),
  ...spellingCalls,
]

/** What an engine answers to each call; `undefined` becomes `null`, as JSON has it. */
export function answers(engine: Reo): unknown[] {
  return calls.map(([, name, args]) => (engine[name] as (...args: unknown[]) => unknown)(...args) ?? null)
}
