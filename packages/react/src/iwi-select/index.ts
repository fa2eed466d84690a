export { IwiSelect, type IwiOption, type IwiSelectProps } from './IwiSelect.js'
