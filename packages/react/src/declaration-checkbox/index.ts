export { DeclarationCheckbox, type DeclarationCheckboxProps } from './DeclarationCheckbox.js'
