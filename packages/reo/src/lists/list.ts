import type { Language } from '../language.js'

/** Whether a list holds all of its items or offers a choice. */
export type ListType = 'and' | 'or'

/** What stands around the items of a list. */
export interface ListParts {
  /** The text after each item but the last: one fewer than there are items. */
  between: string[]
  /** The text after the last item, often empty. */
  after: string
}

function lastSeparator(language: Language, type: ListType): string {
  if (language === 'mi') return type === 'or' ? ', ' : ' me '
  return type === 'or' ? ' or ' : ' and '
}

/**
 * The separators of a list of `count` items, for a renderer that puts elements between them.
 *
 * In te reo Māori the word for "or" comes after the last item ("he tāne, he wahine rānei"), which
 * is why there is an `after`. A count that is not a whole number above 1 has no separators.
 *
 * @param count - How many items there are.
 * @param type - All of them (`and`) or a choice (`or`). Default `and`.
 *
 * @example
 * listParts('mi', 2, 'or') // { between: [', '], after: ' rānei' }
 *
 * @source Māori `me` before the last item: Te Puni Kōkiri ("te iwi, te hapū, te whānau me te
 * marae"). Māori `rānei` after the last item: the 2001 Census form in Māori ("He tāne, he wahine rānei")
 * and Unicode CLDR. English without a comma before `and`: the data.govt.nz style guide, which
 * keeps that comma for lists that would be unclear.
 */
export function listParts(language: Language, count: number, type: ListType = 'and'): ListParts {
  if (!Number.isInteger(count) || count < 2) return { between: [], after: '' }
  const between = Array.from({ length: count - 1 }, () => ', ')
  between[count - 2] = lastSeparator(language, type)
  return { between, after: language === 'mi' && type === 'or' ? ' rānei' : '' }
}

/**
 * Joins items into one phrase: `a, b me c` or `a, b rānei` in te reo Māori, `a, b and c` or
 * `a, b or c` in English. No items give an empty string, one item stands alone.
 *
 * Māori items bring their own articles and particles ("te hapū", "ngā iwi"). Names of people are
 * joined in other ways in te reo Māori (with `rāua ko` or `rātou ko`), which this does not do.
 *
 * @param items - The items as texts, in the order to say them.
 * @param options.type - All of them (`and`) or a choice (`or`). Default `and`.
 *
 * @example
 * formatList('mi', ['te iwi', 'te hapū', 'te whānau']) // 'te iwi, te hapū me te whānau'
 * formatList('en', ['tea', 'milk'], { type: 'or' }) // 'tea or milk'
 *
 * @source See {@link listParts}. No licensed translator has seen how the parts are put together.
 */
export function formatList(language: Language, items: readonly string[], options: { type?: ListType } = {}): string {
  const { between, after } = listParts(language, items.length, options.type)
  return items.map((item, index) => item + (between[index] ?? '')).join('') + after
}
