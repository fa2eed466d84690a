import { say, type SayOptions } from '@reorua/i18n'
import type { AnswerOption } from './AnswerOption.js'
import { exactly, namedOptions } from './names.js'

/** An app's own texts, where labels are messages that these have: what `say` takes. */
export type MatchTexts = Omit<SayOptions, 'reading' | 'halves'>

/**
 * Finds the option that somebody has typed the name of, in either language, with macrons, without or with double vowels.
 * For servers: without scripts people send what they typed. Pure.
 * @param typed what was sent as `name-typed`
 * @param texts an app's own texts, where labels are messages that these have
 * @returns nothing where no option is called so, and where several are
 */
export function matchOption(options: readonly AnswerOption[], typed: string | null | undefined, texts?: MatchTexts): AnswerOption | undefined {
  return typed ? exactly(namedOptions(options, (words, language) => say(words, { ...texts, reading: language }).text), typed) : undefined
}
