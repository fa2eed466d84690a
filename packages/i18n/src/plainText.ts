import type { Catalogue } from './catalogue.js'
import { languagesOf, tagOf, type Language, type Reading } from './reading.js'
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
export function say(words: Words, { reading, halves, source = 'en', ...catalogue }: SayOptions): Said {
  return sayIn(languagesOf(reading), words, { source, ...catalogue }, halves)
}

/** The same for languages and a catalogue that are at hand. */
export function sayIn(languages: readonly Language[], words: Words, catalogue: Catalogue, halves: SayOptions['halves'] = 'both'): Said {
  learnMessages(resolveFurther, lettersOf)
  const texts = textsOf(words, languages, catalogue)
  const first = texts[0]
  if (!first) return { text: '', lang: tagOf(languages[0]!) }
  const text = plain(first.runs)
  return { text: texts[1] && halves === 'both' ? `${text} / ${plain(texts[1].runs)}` : text, lang: tagOf(first.language) }
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
