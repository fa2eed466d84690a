import type { AnswerOption } from '../internal/finder/AnswerOption.js'
import { matchOption, type MatchTexts } from '../internal/finder/matchOption.js'

/**
 * Reads what was sent as `name-typed`, of which there may be several with one answer on each line: the values of options
 * whose names were typed, in either language, and everything else as it was typed. For servers. Pure.
 * @param texts an app's own texts, where labels are messages that these have
 */
export function matchOptions(options: readonly AnswerOption[], typed: string | readonly string[], texts?: MatchTexts): { values: string[]; others: string[] } {
  const values = new Set<string>()
  const others = new Set<string>()
  for (const line of [typed].flat().flatMap((text) => text.split(/\r?\n/))) {
    const option = matchOption(options, line, texts)
    if (option) values.add(option.value)
    else if (line.trim()) others.add(line)
  }
  return { values: [...values], others: [...others] }
}
