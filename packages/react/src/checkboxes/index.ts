export { Checkbox, type CheckboxProps } from './Checkbox.js'
export { CheckboxDivider, type CheckboxDividerProps } from './CheckboxDivider.js'
export { Checkboxes, type CheckboxesProps } from './Checkboxes.js'
