'use client'
import { useSay } from '@reorua/i18n'
import { Option, OptionGroup } from '../../select/index.js'
import type { AnswerOption } from './AnswerOption.js'
import { grouped } from './grouped.js'

/** All the answers as the options of a `<select>`, those of one group together. */
export function OptionList({ options }: { options: readonly AnswerOption[] }) {
  const say = useSay()
  return grouped(options, (words, language) => say(words, { reading: language }).text).map(({ name, options }, index) => {
    const answers = options.map(({ value, label }) => (
      <Option key={value} value={value}>
        {label}
      </Option>
    ))
    return name === undefined ? answers : (
      <OptionGroup key={`group-${index}`} label={name}>
        {answers}
      </OptionGroup>
    )
  })
}
