export { Option, type OptionProps } from './Option.js'
export { OptionGroup, type OptionGroupProps } from './OptionGroup.js'
export { Select, type SelectProps } from './Select.js'
