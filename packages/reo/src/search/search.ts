import { textFrom } from '../order/compare.js'
import { foldWithPlaces, spelledKey } from './fold.js'
import type { Folded } from './fold.js'
import { matchRanges, place, queryFrom } from './match.js'
import type { SearchMode, TextRange } from './match.js'

interface Entry<Item> extends Folded {
  item: Item
  spelled: string
}

/** Items made ready by {@link searchIndex}. */
export interface SearchIndex<Item> {
  /** For {@link search} alone: what an entry holds may change. */
  readonly entries: readonly Entry<Item>[]
}

/** An item that was found. */
export interface SearchResult<Item> {
  /** The item as it stands in the list. */
  item: Item
  /** The parts of its text that the query stands for, in order and apart from one another. */
  ranges: TextRange[]
}

/**
 * Makes a list ready to be searched many times: it folds every text once. For a list that changes, make a new index.
 *
 * What is not a text counts as an empty one, which only an empty query finds. Holds no rule of language: those are in
 * {@link fold}.
 *
 * @param items - Texts, or items that have one.
 * @param textOf - Gives the text of an item that is not a text itself.
 */
export function searchIndex<Item>(items: readonly Item[], textOf?: (item: Item) => string): SearchIndex<Item> {
  return {
    entries: items.map((item) => {
      const text = textFrom(textOf ? textOf(item) : item)
      return { item, spelled: spelledKey(text), ...foldWithPlaces(text) }
    }),
  }
}

/**
 * Finds items however their macrons are typed (see {@link fold}), best first: as spelled in the query before spelled
 * otherwise, so *keke* before *kēkē*; among those from the start of the text, then from the start of a word, then inside
 * or word by word. Items that match equally well stay in the order of the list.
 *
 * An empty query, or one of punctuation alone, gives the list as it is, up to `limit`, without ranges. Of a very long
 * query the first 256 letters count, and in `word` mode the first 16 words.
 *
 * @param query - What a person has typed.
 * @param options.mode - Where the query has to match; `word` suits a combobox. Default `anywhere`.
 * @param options.limit - How many items are given at most. Default: all that match.
 *
 * @returns an empty list where nothing matches.
 *
 * @example
 * const list = searchIndex(['kēkē', 'keke', 'Te Awamutu'])
 * search(list, 'keke').map(({ item }) => item) // ['keke', 'kēkē']
 * search(list, 'awa').map(({ ranges }) => ranges) // [[{ start: 3, end: 6 }]]
 *
 * @source See {@link fold}. That spelling decides between matches is a rule of this package.
 */
export function search<Item>(
  index: SearchIndex<Item>,
  query: string,
  { mode = 'anywhere', limit = Number.POSITIVE_INFINITY }: { mode?: SearchMode; limit?: number } = {},
): SearchResult<Item>[] {
  const folded = queryFrom(foldWithPlaces(textFrom(query)).key)
  if (!folded.phrase) return index.entries.filter((_, i) => i < limit).map(({ item }) => ({ item, ranges: [] }))

  const spelled = queryFrom(spelledKey(query))
  const ranks: Entry<Item>[][] = [[], [], [], [], [], []]
  for (const entry of index.entries) {
    const found = place(entry.key, folded, mode)
    if (found < 0) continue
    const exact = place(entry.spelled, spelled, mode)
    ranks[exact < 0 ? found + 3 : exact]!.push(entry)
  }
  const results: SearchResult<Item>[] = []
  for (const entry of ranks.flat()) {
    if (results.length >= limit) break
    results.push({ item: entry.item, ranges: matchRanges(entry, folded, mode) })
  }
  return results
}

/**
 * The parts of a text that a query stands for, however its macrons are typed (see {@link fold}): where *maori* stands in
 * *te reo Māori*, for a `Range` of the CSS Custom Highlight API or for `<mark>`. In order and apart from one another.
 *
 * Positions count UTF-16 units of the text as it was given. A range never cuts a character in two, as a reader sees
 * characters: it takes all of `ā` however composed, of `aa` and of an emoji.
 *
 * @param text - The text to look in, as it will be shown.
 * @param query - What a person has typed.
 * @param options.mode - Where the query has to match. Default `anywhere`.
 *
 * @returns an empty list where the query does not match as `mode` wants, where it is empty, and where either is not a text.
 *
 * @example
 * findMatches('te reo Māori', 'maori') // [{ start: 7, end: 12 }]
 *
 * @source See {@link fold}. Characters as a reader sees them: Unicode Standard Annex #29.
 */
export function findMatches(text: string, query: string, { mode = 'anywhere' }: { mode?: SearchMode } = {}): TextRange[] {
  const folded = queryFrom(foldWithPlaces(textFrom(query)).key)
  const within = foldWithPlaces(textFrom(text))
  return folded.phrase && place(within.key, folded, mode) >= 0 ? matchRanges(within, folded, mode) : []
}
