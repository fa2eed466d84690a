import type { Catalogue } from './catalogue.js'
import { htmlLang, languagesOf, type Language, type Reading } from './reading.js'
import { resolve, type Run, type Text } from './resolve.js'
import type { Words } from './words.js'

/** Words as plain text, with the `lang` that belongs on the element that holds them. */
export interface Said {
  text: string
  lang: 'mi' | 'en-NZ'
}

export interface SayOptions extends Partial<Catalogue> {
  reading: Reading
  /** `both` halves with a slash between them (for `<title>` and `<option>`), or the `first` alone (for `alt`). */
  halves?: 'both' | 'first'
}

/** The texts that a reading shows, the leading one first; a half that is missing or the same is there once. */
export function textsOf(words: Words, languages: readonly Language[], catalogue: Catalogue): Text[] {
  const first = resolve(words, languages[0]!, catalogue)
  if (!first) return []
  if (languages.length === 1) return [first]
  const second = resolve(words, languages[1]!, catalogue)
  return !second || second.language === first.language || plain(second.runs) === plain(first.runs) ? [first] : [first, second]
}

/**
 * Says words in places that cannot hold elements: `document.title`, `<option>`, `alt`. Pure, for use anywhere; inside
 * React `useSay` knows the reading. Words without any text give an empty string.
 */
export function say(words: Words, { reading, halves = 'both', source = 'en', ...catalogue }: SayOptions): Said {
  const all = textsOf(words, languagesOf(reading), { source, ...catalogue })
  const texts = halves === 'first' ? all.slice(0, 1) : all
  return { text: texts.map((text) => plain(text.runs)).join(' / '), lang: htmlLang(texts[0]?.language ?? reading) }
}

// First strong isolate … pop directional isolate: what <bdi> is for text, https://www.w3.org/TR/WCAG20-TECHS/H34.html
// Only where the direction could spill over, because the characters count in titles and searches.
const RIGHT_TO_LEFT = /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC]/

export function plain(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      if (typeof run === 'string') return run
      if ('own' in run) return RIGHT_TO_LEFT.test(run.own) ? `\u2068${run.own}\u2069` : run.own
      return plain(run.runs)
    })
    .join('')
}
