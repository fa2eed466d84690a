export { NzbnInput, type NzbnInputProps } from './NzbnInput.js'
