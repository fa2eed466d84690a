import type { Language } from '../language.js'
import { LEVELS } from './levels.js'

/** A text, or an empty one for what is none. */
export function textFrom(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/**
 * Says which of two texts comes first in an alphabetical list: below 0 for `a`, above 0 for `b`, and 0 only where
 * both are the same text (composed and decomposed macrons are the same).
 *
 * In te reo Māori, Ng and Wh are letters of their own, after N and after W, wherever they stand in a word: noho, nui,
 * ngaru; wiri, whare. The rest of the alphabet is as in English, with the letters Māori does not use in their English
 * places. In both languages a macron counts only between words that are otherwise the same (keke, kēkē, kete), then
 * case (maori, Māori), then spaces, hyphens, apostrophes and other signs. Digits come before letters, one by one, so
 * 10 before 9; letters of other scripts come after Z, in the order of Unicode.
 *
 * Choose the order by the language of the page, not by the language of each name: a list that holds both has to be in
 * one order, and in Māori order Whakatāne stands after Wyndham, where a reader of English does not look for it.
 *
 * What is not a text counts as an empty one. A language that is neither counts as English.
 *
 * @param a - A text, such as a name or a word.
 * @param b - The text to compare it with.
 *
 * @example
 * ['ngaru', 'nui', 'noho'].sort((a, b) => compare('mi', a, b)) // ['noho', 'nui', 'ngaru']
 * ['nui', 'noho', 'ngaru'].sort((a, b) => compare('en', a, b)) // ['ngaru', 'noho', 'nui']
 *
 * @source Ng and Wh: E. Tregear, The Maori-Polynesian Comparative Dictionary (1891), "ng and wh are considered as
 * single letters". All else: glibc's locales `mi_NZ` and `en_NZ`, with which the tests compare it. Different on
 * purpose: ʻ and ʼ count as the apostrophe they are typed as, `Ma¯ori` stands beside Māori.
 */
export function compare(language: Language, a: string, b: string): number {
  if (a === b) return 0
  for (const level of LEVELS) {
    const [before, after] = [level(language, textFrom(a)), level(language, textFrom(b))]
    if (before !== after) return before < after ? -1 : 1
  }
  return 0
}

interface Keyed<Item> {
  item: Item
  keys: string[]
}

/** Items in order, with the keys they were put in order by: the first holds the letters. */
export function sortKeyed<Item>(language: Language, items: readonly Item[], textOf?: (item: Item) => string): Keyed<Item>[] {
  return items
    .map((item) => ({ item, keys: LEVELS.map((level) => level(language, textFrom(textOf ? textOf(item) : item))) }))
    .sort((a, b) => {
      const level = a.keys.findIndex((key, index) => key !== b.keys[index])
      return level < 0 ? 0 : a.keys[level]! < b.keys[level]! ? -1 : 1
    })
}

/**
 * Puts items in the order of {@link compare}, in a new array. Items with the same text stay in their order. Each text
 * is prepared once, so this is faster than `items.toSorted` with `compare`.
 *
 * @param items - Texts, or items that have one.
 * @param textOf - Gives the text of an item that is not a text itself.
 *
 * @source See {@link compare}.
 */
export function sort<Item>(language: Language, items: readonly Item[], textOf?: (item: Item) => string): Item[] {
  return sortKeyed(language, items, textOf).map(({ item }) => item)
}
