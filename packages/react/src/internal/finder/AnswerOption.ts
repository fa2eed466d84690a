import type { Words } from '@reorua/i18n'

/** One of the answers to choose from. */
export interface AnswerOption {
  /** What is sent when this is the answer: a word of the data, never of a language. */
  value: string
  /** The answer in words. It is found in both languages, whatever is read. */
  label: Words
  /** What helps to tell it from others, below it in the list. */
  hint?: Words | undefined
  /** What it has in common with others, which then stand together under this name. */
  group?: Words | undefined
  /** Other names under which it is found, which are never shown. */
  otherNames?: readonly string[] | undefined
}
