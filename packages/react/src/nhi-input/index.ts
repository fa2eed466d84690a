export { NhiInput, type NhiInputProps } from './NhiInput.js'
