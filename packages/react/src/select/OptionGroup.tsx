'use client'
import { SayText, type Words } from '@reorua/i18n'
import type { ComponentPropsWithRef } from 'react'

export interface OptionGroupProps extends Omit<ComponentPropsWithRef<'optgroup'>, 'label' | 'lang' | 'title' | 'aria-label'> {
  /** What the answers inside have in common. */
  label: Words
}

/** Answers of Select that belong together. Renders an `<optgroup>`; each Option inside says its own language. */
export function OptionGroup({ label, ...rest }: OptionGroupProps) {
  return <SayText words={label}>{({ text, lang }) => <optgroup {...rest} label={text} lang={lang} />}</SayText>
}
