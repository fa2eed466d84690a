import { TextInput, type TextInputProps } from '@reorua/react/text-input'
import type { TextOption } from '../options.ts'
import { fieldProps, type FieldOptions } from '../questions.ts'
import { lacks } from '../unsupported.ts'

interface Options extends FieldOptions {
  type?: string
  inputmode?: TextInputProps['inputMode']
  pattern?: string
  prefix?: TextOption
  suffix?: TextOption
}

export const counterpart = 'TextInput'

export function render({ type, inputmode, pattern, prefix, suffix, autocapitalize, ...field }: Options) {
  if (prefix ?? suffix) lacks('prefix or suffix')
  const width = Number(/--width-(\d+)/.exec(field.classes ?? '')?.[1]) as TextInputProps['width']
  return <TextInput {...fieldProps(field)} type={type} inputMode={inputmode} pattern={pattern} autoCapitalize={autocapitalize} width={width || undefined} />
}
