/** A word of a text, as it stands there. */
export interface SpokenWord {
  text: string
  start: number
  end: number
  /** Whether a part of the text begins here: a sentence, or what follows a colon, a slash or a bracket. */
  first: boolean
}

/** Tags, values and code in backticks, which say nothing, or else a run of other characters. A run cannot begin inside another, so time stays linear. */
const runs = /<[^<>]*>|\{[^{}]*\}|`[^`]*`|[^\s<>{}`]+/g

/** What is no prose: addresses, names of files and of variables, entities, numbers with their units, names like RealMe. */
const code = /^[<{`]|[@\d_\\=#%$&]|\.\p{L}|\p{Ll}\p{M}*\p{Lu}/u

const word = /\p{L}[\p{L}\p{M}¯]*(?:['’‘]\p{L}[\p{L}\p{M}¯]*)*/gu

/** The words of a text that can speak for a language, with their places in it. */
export function spokenWords(text: string): SpokenWord[] {
  const words: SpokenWord[] = []
  let end = 0
  for (const run of text.matchAll(runs)) {
    if (code.test(run[0])) continue
    for (const found of run[0].matchAll(word)) {
      const start = run.index + found.index
      const first = !end || /[.!?:;](?!\S)|[·•|/()“"–—\n]/.test(text.slice(end, start))
      end = start + found[0].length
      words.push({ text: found[0], start, end, first })
    }
  }
  return words
}
