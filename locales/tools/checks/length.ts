import { proseOf } from '../messages.ts'

/** How much longer than English a text may be before a layout suffers: measured on 2,291 pairs of published strings. */
const budget = [
  { upTo: 10, times: 2.5 },
  { upTo: 40, times: 2 },
  { upTo: Infinity, times: 1.4 },
]

/** No layout keeps less: “or” and “now” are shorter in English than any word for them. */
const floor = 8

/** How many characters of Māori fit where the English stands. */
export function lengthBudget(en: string): number {
  const short = letters(en)
  return short === 0 ? 0 : Math.max(floor, Math.floor(short * budget.find(({ upTo }) => short <= upTo)!.times))
}

export function lengthWarning(mi: string, en: string): string | undefined {
  const [long, short] = [letters(mi), letters(en)]
  const { times } = budget.find(({ upTo }) => short <= upTo)!
  if (short === 0 || long <= Math.max(floor, short * times)) return undefined
  return `has ${long} characters for ${short} in English, more than ${times} times as many: is there a shorter way to say it? If not, say in the standing’s "note" what the words rest on`
}

function letters(text: string): number {
  return [...proseOf(text).replace(/\s+/g, ' ').trim()].length
}
