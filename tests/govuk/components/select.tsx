import { Option, Select } from '@reorua/react/select'
import { props, words } from '../kit.tsx'
import type { Attributes, TextOption } from '../options.ts'
import { fieldProps, type FieldOptions } from '../questions.ts'

interface ItemOption extends TextOption {
  value?: string | number | false
  selected?: boolean
  disabled?: boolean
  attributes?: Attributes
}

interface Options extends FieldOptions {
  items?: (ItemOption | false | null | '')[]
}

export const counterpart = 'Select'

export function render({ items = [], value, ...field }: Options) {
  const options = [...items].filter((item) => Boolean(item)) as ItemOption[]
  const chosen = options.find((item) => item.selected ?? (value !== undefined && (item.value ?? item.text) === value))
  return (
    <Select {...fieldProps(field)} defaultValue={chosen && valueOf(chosen)}>
      {options.map(({ attributes, disabled, ...item }, at) => (
        <Option key={at} {...props(attributes)} value={valueOf(item)} disabled={disabled}>
          {words(item)}
        </Option>
      ))}
    </Select>
  )
}

const valueOf = ({ value, text }: ItemOption) => String(value ?? text)
