export { PHONE_RANGES } from './ranges.js'
export type { PhoneRange, PhoneType } from './ranges.js'
export { checkPhone, formatPhone, parsePhone, phoneSchema } from './phone.js'
export type { PhoneOptions, ValidPhone } from './phone.js'
