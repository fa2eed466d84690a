export { Checkbox, type CheckboxProps } from './Checkbox.js'
export { Checkboxes, type CheckboxesProps } from './Checkboxes.js'
