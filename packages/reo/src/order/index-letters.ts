import type { Language } from '../language.js'
import { sortKeyed } from './compare.js'
import { heading, letters } from './levels.js'

/** Items under one heading of an index. */
export interface IndexGroup<Item> {
  /** A letter, `Ng`, `Wh`, or `#` for what begins with no letter. */
  letter: string
  /** In order; never empty. */
  items: Item[]
}

/**
 * The letters of the alphabet, for the links above an A–Z list: A E H I K M N Ng O P R T U W Wh, or A–Z.
 *
 * @source E. Tregear, The Maori-Polynesian Comparative Dictionary (1891). Unicode CLDR's own list for Māori has no Ng
 * and no Wh.
 */
export function indexLetters(language: Language): string[] {
  return language === 'mi' ? 'A E H I K M N Ng O P R T U W Wh'.split(' ') : [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
}

/**
 * The heading a text belongs under: Ōtaki under O, Ngāruawāhia in Māori under Ng and in English under N.
 *
 * Signs before the first letter do not count, as they do not in {@link compare}, and neither do accents. A letter the
 * alphabet does not have is its own heading (Blenheim in Māori under B). Numbers, signs alone and nothing are `#`.
 *
 * @param text - A text, such as a name or a word.
 *
 * @example
 * indexLetter('mi', 'Ngāruawāhia') // 'Ng'
 * indexLetter('en', 'Ngāruawāhia') // 'N'
 *
 * @source See {@link indexLetters}.
 */
export function indexLetter(language: Language, text: string): string {
  return heading(letters(language, typeof text === 'string' ? text : ''))
}

/**
 * Puts items in the order of {@link compare} and under their headings, `#` first. Only letters that some item has are
 * there; {@link indexLetters} gives the whole alphabet.
 *
 * @param items - Texts, or items that have one.
 * @param textOf - Gives the text of an item that is not a text itself.
 *
 * @example
 * groupByIndexLetter('mi', ['nui', 'ngaru', 'noho']) // [{ letter: 'N', items: ['noho', 'nui'] }, { letter: 'Ng', items: ['ngaru'] }]
 *
 * @source See {@link compare} and {@link indexLetters}.
 */
export function groupByIndexLetter<Item>(language: Language, items: readonly Item[], textOf?: (item: Item) => string): IndexGroup<Item>[] {
  const groups: IndexGroup<Item>[] = []
  for (const { item, keys } of sortKeyed(language, items, textOf)) {
    const letter = heading(keys[0] ?? '')
    const last = groups.at(-1)
    if (last?.letter === letter) last.items.push(item)
    else groups.push({ letter, items: [item] })
  }
  return groups
}
