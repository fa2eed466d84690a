import type { Words } from '@reorua/i18n'
import type { AnswerOption } from './AnswerOption.js'
import type { SayIn } from './names.js'

/** Options that stand together, under the name of their group. */
export interface OptionGroup {
  name: Words | undefined
  options: AnswerOption[]
}

/** Options with those of one group together. The groups come in the order of their first options, which are the best. */
export function grouped(options: readonly AnswerOption[], sayIn: SayIn): OptionGroup[] {
  const groups = new Map<string, OptionGroup>()
  // Options that share the words of their group usually share the object, too.
  const keys = new Map<Words | undefined, string>([[undefined, '']])
  for (const option of options) {
    let key = keys.get(option.group)
    if (key === undefined) keys.set(option.group, (key = JSON.stringify([sayIn(option.group!, 'mi'), sayIn(option.group!, 'en')])))
    const group = groups.get(key)
    if (group) group.options.push(option)
    else groups.set(key, { name: option.group, options: [option] })
  }
  return [...groups.values()]
}

/** The first so many options, each group that is begun under its name. */
export function firstOf(groups: readonly OptionGroup[], count: number): OptionGroup[] {
  const first: OptionGroup[] = []
  let left = count
  for (const { name, options } of groups) {
    if (left <= 0) break
    first.push({ name, options: options.slice(0, left) })
    left -= options.length
  }
  return first
}
