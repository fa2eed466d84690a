import { wordsOf } from '../checks/spelling.ts'
import { withoutMacrons } from '../messages.ts'
import type { Reference } from '../reference.ts'

/**
 * The words that came back with the letters that they had and with fewer macrons. Where other words have changed too, a word
 * that Māori has with and without may have become the other one; a known slip that was corrected is no loss.
 */
export function lostMacrons(text: string, before: string, { macronPairs, misspelled }: Pick<Reference, 'macronPairs' | 'misspelled'>): string[] {
  const [now, then] = [text, before].map((each) => [...new Set(wordsOf(each.normalize('NFC')).map((word) => word.toLowerCase()))]) as [string[], string[]]
  const sameLetters = now.map(withoutMacrons).join(' ') === then.map(withoutMacrons).join(' ')
  return then.filter((word) => {
    const bare = withoutMacrons(word)
    const lost = now.some((other) => withoutMacrons(other) === bare && macrons(other) < macrons(word) && misspelled.get(word) !== other)
    return lost && !now.includes(word) && (sameLetters || !macronPairs.has(bare))
  })
}

function macrons(word: string): number {
  return word.normalize('NFD').split('\u0304').length
}
