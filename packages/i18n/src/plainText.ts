import type { Catalogue } from './catalogue.js'
import { htmlLang, languagesOf, type Reading } from './reading.js'
import { learnMessages, textsOf, type Run } from './resolve.js'
import { lettersOf, resolveFurther } from './resolveMessage.js'
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

/**
 * Says words in places that cannot hold elements: `document.title`, `<option>`, `alt`. Pure, for use anywhere; inside
 * React `useSay` knows the reading. Words without any text give an empty string.
 */
export function say(words: Words, { reading, halves = 'both', source = 'en', ...catalogue }: SayOptions): Said {
  learnMessages(resolveFurther, lettersOf)
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
