import { type Doubt, wordDoubts } from './doubtful-words.js'
import { MOJIBAKE, readAsUtf8 } from './mojibake.js'
import { spacingMacrons } from './spacing-macrons.js'
import { normalForm } from './normal-form.js'

/** What is the matter with a part of a text. */
export interface SpellingIssue {
  /**
   * - `mojibake`: UTF-8 was read in another encoding, or lost a byte: `MÄ\u0081ori`, `kÅrero`
   * - `umlaut`: an umlaut or a circumflex stands for the macron: `Mäori`, `Mâori`
   * - `lost-macron`: a vowel lost its macron or became a sign: `Maori`, `M?ori`, `whnau`
   * - `decomposed`: the macron is a character of its own, U+0304, that is shown above the vowel
   * - `spacing-macron`: the macron stands beside the vowel: `Ma¯ori`, `Ma¯ ori`
   * - `letter`: a word has letters that Māori does not have; only from {@link foreignLetters}
   */
  kind: 'mojibake' | 'umlaut' | 'lost-macron' | 'decomposed' | 'spacing-macron' | 'letter'
  /** Where it starts, in UTF-16 code units, as `text.slice` counts. */
  start: number
  /** Where it ends: the place behind its last unit. */
  end: number
  /** What the text has there: `text.slice(start, end)`. */
  text: string
  /** What was probably meant, to put in its place. A person should agree. */
  suggestion?: string
}

type Found = Omit<SpellingIssue, 'text'>

// Signs count as letters between letters. What stands at the end is more often a question.
const WORD = /[\p{L}\p{M}\ufffd](?:[\p{L}\p{M}\ufffd?_]*[\p{L}\p{M}\ufffd])?/gu

/** A letter that neither Māori nor English has. */
const OTHER_LETTER = /[^\x00-\x7fāēīōū\ufffd]/i

/** Finds what stands for a letter with a macron. */
function findLetters(text: string, kind: Found['kind'], pattern: RegExp, read: (match: readonly string[]) => string): Found[] {
  return Array.from(text.matchAll(pattern), (match) => (
    { kind, start: match.index, end: match.index + match[0].length, suggestion: read(match) }
  )).filter(({ suggestion }) => /^[āēīōū]$/i.test(suggestion))
}

function characterIssues(text: string): Found[] {
  let end = 0
  return [
    ...findLetters(text, 'mojibake', MOJIBAKE, readAsUtf8),
    ...findLetters(text, 'decomposed', /[aeiou]\u0304/gi, ([letter = '']) => letter.normalize()),
    ...spacingMacrons(text).map(({ letter, ...place }) => ({ kind: 'spacing-macron' as const, ...place, suggestion: letter })),
  ]
    .sort((a, b) => a.start - b.start)
    .filter((found) => {
      const isFree = found.start >= end
      if (isFree) end = found.end
      return isFree
    })
}

function wordIssues(text: string, taken: readonly Found[]): Found[] {
  const doubtOf = wordDoubts()
  const found: (Found & Doubt)[] = []
  let next = 0
  let others = 0
  let isMaori = /[āēīōū]/i.test(text)
  for (const { 0: written, index: start } of text.matchAll(WORD)) {
    const end = start + written.length
    while ((taken[next]?.end ?? text.length) <= start) next += 1
    if ((taken[next]?.start ?? text.length) < end) continue
    const word = normalForm(written)
    const doubt = doubtOf(word)
    if (doubt) found.push({ ...doubt, start, end })
    else if (OTHER_LETTER.test(word)) others += 1
    isMaori ||= /^te$/i.test(word) || (doubt?.kind === 'umlaut' && doubt.sign !== 'short')
  }
  // A text in German or Finnish has many words with umlauts, and more that Māori could not spell than ones it could.
  const isOther = others > found.filter(({ kind }) => kind === 'umlaut').length
  return found.filter(({ kind, sign }) => kind !== 'umlaut' || sign === 'known' || (!isOther && (isMaori || sign === 'long')))
}

/**
 * Points out what looks broken in the spelling of Māori words, in the order of the text and without
 * overlaps. Repairs nothing: a name may be meant as it is.
 *
 * Words without macrons are pointed out only where they are frequent and have no twin (*maori*,
 * *korero*), so much goes unseen: *keke* and *kēkē*, *mata* and *mātā* are all words. Umlauts are
 * pointed out in words that are spelled as Māori otherwise, unless the text around them is of a
 * language that has umlauts; short ones only beside other signs of Māori.
 *
 * @returns an empty list where nothing is wrong, and for what is not a text.
 *
 * @example
 * spellingIssues('Te Mäori').map(({ kind, suggestion }) => [kind, suggestion]) // [['umlaut', 'Māori']]
 *
 * @source Umlauts for macrons: documents of Te Taura Whiri and Te Puni Kōkiri before Unicode.
 * Encodings: WHATWG, Encoding Standard (windows-1252). The list of words:
 * spellings that agree in Te Taura Whiri's publications and in the published interfaces that the
 * strings of Reorua cite.
 */
export function spellingIssues(text: string): SpellingIssue[] {
  if (typeof text !== 'string') return []
  const characters = characterIssues(text)
  return [...characters, ...wordIssues(text, characters)]
    .sort((a, b) => a.start - b.start)
    .map(({ kind, start, end, suggestion }) => ({ kind, start, end, text: text.slice(start, end), ...(suggestion && { suggestion }) }))
}

// Letters of the alphabet in any order: g only behind n.
const MAORI_LETTERS = /^(?:ng|[aāeēhiīkmnoōprtuūw])+$/i

/**
 * Points out words with letters outside the Māori alphabet (a e h i k m n o p r t u w ng wh), for a
 * text that claims to be all in Māori: names and loan words in it are then for a person to judge.
 * One issue of kind `letter` for each word.
 *
 * @returns an empty list for what is not a text.
 *
 * @source The alphabet: Te Taura Whiri i te Reo Māori, Guidelines for Māori Language Orthography.
 */
export function foreignLetters(text: string): SpellingIssue[] {
  if (typeof text !== 'string') return []
  return Array.from(text.matchAll(/[\p{L}\p{M}]+/gu)).flatMap(({ 0: word, index: start }) =>
    MAORI_LETTERS.test(normalForm(word)) ? [] : [{ kind: 'letter' as const, start, end: start + word.length, text: word }],
  )
}
