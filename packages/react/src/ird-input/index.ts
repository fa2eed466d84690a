export { IrdInput, type IrdInputProps } from './IrdInput.js'
