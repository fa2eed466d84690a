import { withoutMacrons } from '../messages.ts'
import type { Reference } from '../reference.ts'
import { fingerprint, tidy } from './items.ts'
import type { Item } from './items.ts'
import { lostMacrons } from './lostMacrons.ts'
import { Unreadable } from './returned.ts'
import type { Returned } from './returned.ts'

/** A string that came back, beside what is here. */
export interface Pair {
  one: Returned
  item: Item
  reference: Reference
}

/**
 * What single strings cannot show: that a program has done something to the whole file.
 * @throws {Unreadable} when its macrons are gone, or its Māori stands beside other strings than it was sent with.
 */
export function refuseWhole(pairs: readonly Pair[]): void {
  refuseWithoutMacrons(pairs)
  refuseMoved(pairs)
}

/** Fewer could be somebody's corrections. */
export const severalLost = 3

function refuseWithoutMacrons(pairs: readonly Pair[]): void {
  const texts = pairs.map(({ one }) => tidy(one.maori ?? ''))
  if (texts.some((text) => text !== withoutMacrons(text))) return
  const lost = pairs.filter(({ item, reference }, index) => lostMacrons(texts[index]!, item.mi ?? '', reference).length > 0)
  if (lost.length < severalLost) return
  throw new Unreadable(`No text in the file has a macron, and ${lost.length} had some when they were sent (${namesOf(lost)}): a program has lost them. Nothing was taken, because a word without its macrons is another word. Ask for a new file or undo, and save it as UTF-8.`)
}

function refuseMoved(pairs: readonly Pair[]): void {
  const empty = fingerprint('')
  const sentOf = ({ one, item }: Pair) => one.fingerprint ?? fingerprint(item.mi)
  const sentFor = new Map<string, Set<string>>()
  for (const pair of pairs) sentFor.set(sentOf(pair), (sentFor.get(sentOf(pair)) ?? new Set()).add(tidy(pair.item.en)))
  const moved = pairs.filter((pair) => {
    const [here, sent] = [fingerprint(pair.one.maori), sentOf(pair)]
    if (here === sent || here === empty || sent === empty) return false
    // The words of another string that says the same in English may well have been copied.
    const english = sentFor.get(here)
    return english !== undefined && !english.has(tidy(pair.item.en))
  })
  if (moved.length < 5 && (moved.length < 3 || moved.length * 10 < pairs.length)) return
  throw new Unreadable(`${moved.length} texts have the Māori that was sent for other English (${namesOf(moved)}): the column “Māori” was probably sorted or moved by itself. Nothing was taken. Undo that, or ask for a new file; sort whole rows only.`)
}

function namesOf(pairs: readonly Pair[]): string {
  return pairs.length > 3 ? `the first is ${pairs[0]!.one.place}` : pairs.map(({ one }) => one.place).join(', ')
}
