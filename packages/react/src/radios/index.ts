export { Radio, type RadioProps } from './Radio.js'
export { RadioDivider, type RadioDividerProps } from './RadioDivider.js'
export { Radios, type RadiosProps } from './Radios.js'
