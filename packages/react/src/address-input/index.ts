export { AddressInput, type AddressInputProps } from './AddressInput.js'
export { addressOf, addressParts, type AddressKind, type AddressPart, type AddressParts, type PostAddress } from './addressParts.js'
export type { AddressLookUp, AddressResolve, FoundAddress } from './AddressLookUp.js'
