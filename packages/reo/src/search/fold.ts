import { decompose } from '../order/decompose.js'
import { normalise } from '../spelling/normalise.js'
import { spacingMacrons } from '../spelling/spacing-macrons.js'
import { characterEnd, foldApostrophes } from './clusters.js'

/** A text as search sees it, and the way back. */
export interface Folded {
  /** The folded words, each behind one space. */
  key: string
  /** Where each unit of `key` starts and ends in the text, one pair after the other. Missing where unit `i + 1` is simply `i`. */
  places?: number[]
}

const SILENT = /[\u0300-\u036f\ufe00-\ufe0f\p{Cf}¯ˉ'’‘ʼʻ`´\u1fef\u1ffd]/gu
const SILENT_BUT_MARKS = /[\p{Cf}'’‘ʼʻ`´]/gu
const BETWEEN_WORDS = /[\p{P}\p{Z}\p{Cc}]+/gu

function foldCluster(cluster: string): string {
  if (/^[ a-z0-9]$/i.test(cluster)) return cluster.toLowerCase()
  const letters = decompose(cluster.replace(SILENT, '')).replace(SILENT, '')
  return letters.toLowerCase().toUpperCase().toLowerCase().replace(BETWEEN_WORDS, ' ')
}

/** Folds a text and keeps where every unit came from, in steps of whole characters as a reader sees them. */
export function foldWithPlaces(text: string): Folded {
  const macrons = spacingMacrons(text)
  const places = [0, 0]
  const source = foldApostrophes(text)
  let [key, last, next, moved] = [' ', ' ', 0, false]
  for (let start = 0, end: number; start < source.length; start = end) {
    end = characterEnd(source, start)
    const cluster = source.slice(start, end)
    while (macrons[next] && macrons[next]!.end <= start) next++
    const inMacron = start > (macrons[next]?.start ?? start) && /^[¯ˉ ]/.test(cluster)
    for (const unit of inMacron ? last : foldCluster(cluster)) {
      if (unit === last && /[ aeiou]/.test(unit)) {
        if (unit !== ' ') places[places.length - 1] = end
        moved = true
        continue
      }
      last = unit
      for (let i = 0; i < unit.length; i++) {
        moved ||= end !== key.length || start !== key.length - 1
        places.push(start, end)
        key += unit[i]
      }
    }
  }
  if (last === ' ') key = key.slice(0, -1)
  return moved ? { key, places } : { key }
}

/** A text with its accents, in the form of a key: what a person who types macrons means. */
export function spelledKey(text: string): string {
  return ` ${foldApostrophes(normalise(text)).toLowerCase()}`.replace(SILENT_BUT_MARKS, '').replace(BETWEEN_WORDS, ' ')
}

/**
 * The key under which the spellings of a word are found: *Māori*, *maori*, *Maaori*, *Mäori*, *Mâori*, *MĀORI*,
 * decomposed macrons, `Ma¯ori` and `Ma¯ ori` all give `maori`. For your own look-up tables, of queries and of texts alike;
 * folding twice changes nothing.
 *
 * Case and accents go, a double vowel becomes one, w’ before a vowel becomes wh, other apostrophes go (Hawkeʼs Bay is
 * `hawkes bay`), and hyphens, punctuation and runs of white space become one space (Pito-one is `pito one`). Currency
 * and other symbols stay.
 *
 * For finding only. Never store it and never use it to say that two words or names are the same: keke (cake) and kēkē
 * (armpit) have one key, and so have mata and mātā.
 *
 * @returns an empty text for what is not a text.
 *
 * @example
 * fold('Maaori') // 'maori'
 *
 * @source Double vowels for macrons: the Waikato-Tainui style guide (2018). Umlauts: public documents from before macron
 * fonts. w’ for wh: the writing of Whanganui and Taranaki. Spacing macrons: see {@link normalise}.
 */
export function fold(text: string): string {
  return typeof text === 'string' ? foldWithPlaces(text).key.slice(1) : ''
}
