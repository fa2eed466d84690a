export type { Address } from './fields.js'
export { addressSchema, checkAddress, formatAddress, parseAddress } from './address.js'
export type { AddressProblem, InvalidAddress, ValidAddress } from './address.js'
