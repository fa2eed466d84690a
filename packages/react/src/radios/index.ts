export { Radio, type RadioProps } from './Radio.js'
export { Radios, type RadiosProps } from './Radios.js'
