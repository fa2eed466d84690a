import type { AnswerOption } from '../internal/finder/AnswerOption.js'
import { matchOptions } from './matchOptions.js'
import type { Answers } from './useAnswers.js'

/** What somebody has answered before scripts came: in the boxes, or on the lines. */
export function answeredIn(before: HTMLElement, options: readonly AnswerOption[]): Answers {
  const lines = before.querySelector('textarea')
  if (!lines) return { value: [...before.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value), others: [] }
  const { values, others } = matchOptions(options, lines.value)
  return { value: values, others }
}

/** Whether two people would have answered the same. Boxes stand in the order of the list, not in that of the answers. */
export function isSame(one: Answers, other: Answers): boolean {
  const texts = ({ value, others }: Answers) => JSON.stringify([[...value].sort(), [...others].sort()])
  return texts(one) === texts(other)
}
