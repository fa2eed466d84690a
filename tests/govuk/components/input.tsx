import { TextInput, type TextInputProps } from '@reorua/react/text-input'
import { looksOnly, wordsIfAny } from '../kit.tsx'
import type { Attributes, TextOption } from '../options.ts'
import { fieldProps, type FieldOptions } from '../questions.ts'
import { lacks } from '../unsupported.ts'

interface Options extends FieldOptions {
  type?: string
  inputmode?: TextInputProps['inputMode']
  pattern?: string
  prefix?: UnitOption
  suffix?: UnitOption
  inputWrapper?: { classes?: string; attributes?: Attributes }
}

interface UnitOption extends TextOption {
  classes?: string
  attributes?: Attributes
}

export const counterpart = 'TextInput'

export function render({ type, inputmode, pattern, prefix, suffix, inputWrapper, autocapitalize, ...field }: Options) {
  if (prefix?.attributes ?? suffix?.attributes ?? inputWrapper?.attributes) lacks('attributes of a part')
  looksOnly(prefix?.classes, suffix?.classes, inputWrapper)
  const width = Number(/--width-(\d+)/.exec(field.classes ?? '')?.[1]) as TextInputProps['width']
  return <TextInput {...fieldProps(field)} type={type} inputMode={inputmode} pattern={pattern} autoCapitalize={autocapitalize} width={width || undefined} prefix={wordsIfAny(prefix)} suffix={wordsIfAny(suffix)} />
}
