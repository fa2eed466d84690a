import { proseOf, splitKey } from '../messages.ts'

/** Numbers up to ten are often written as words. */
const inWords = 10

/** Numbers that stand in one language and not in the other. The form of a plural for none or one may say its number in words. */
export function numberWarning(maori: string, english: string, key: string): string | undefined {
  const [here, there] = [numbersIn(maori), numbersIn(english)]
  const extra = here.filter((number) => !there.includes(number))
  const missing = there.filter((number) => !here.includes(number))
  const form = splitKey(key).form
  const mayBeWords = extra.length === 0 && (form === 'zero' || form === 'one' || missing.every((number) => Number(number) <= inWords))
  // A number that Māori writes in digits can stand in words in English.
  const mayHaveBeenWords = missing.length === 0 && extra.every((number) => Number(number) <= 100)
  if ((extra.length === 0 && missing.length === 0) || mayBeWords || mayHaveBeenWords) return undefined
  return `has ${listed(here)} where the English has ${listed(there)}: is a number wrong?`
}

function numbersIn(text: string): string[] {
  return [...new Set((proseOf(text).match(/\d+(?:[.,]\d+)*/g) ?? []).map((number) => number.replaceAll(',', '')))]
}

function listed(numbers: readonly string[]): string {
  return numbers.length > 0 ? `the ${numbers.length > 1 ? 'numbers' : 'number'} ${numbers.join(', ')}` : 'no number'
}
