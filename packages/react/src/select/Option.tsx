'use client'
import { SayText, type Words } from '@reorua/i18n'
import type { ComponentPropsWithRef } from 'react'

export interface OptionProps extends Omit<ComponentPropsWithRef<'option'>, 'children' | 'label' | 'lang' | 'title' | 'aria-label' | 'value'> {
  /** What is sent when this is the answer: a word of the data, never of a language. */
  value: string
  /** The answer in words. */
  children: Words
}

/**
 * One answer of Select. Renders an `<option>`, which can hold no element: both languages stand in it with a slash
 * between them, and its `lang` is that of the leading one.
 */
export function Option({ children, ...rest }: OptionProps) {
  return (
    <SayText words={children}>
      {({ text, lang }) => (
        <option {...rest} lang={lang}>
          {text}
        </option>
      )}
    </SayText>
  )
}
