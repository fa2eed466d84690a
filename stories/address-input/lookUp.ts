import type { AddressLookUp, FoundAddress } from '@reorua/react/address-input'
import { fold } from '@reorua/reo'

/** A few addresses in the memory of the page, in the place of an agency's own service. */
const ADDRESSES: FoundAddress[] = [
  { id: '1', text: '21A Main Street, Vogeltown, Wellington 6021', parts: { kind: 'urban', line: '21A Main Street', suburb: 'Vogeltown', town: 'Wellington', postcode: '6021' } },
  { id: '2', text: '12 Main Street, Taupō 3330', parts: { kind: 'urban', line: '12 Main Street', town: 'Taupō', postcode: '3330' } },
  { id: '3', text: '54 Maple Farm Road, RD 2, Outram 9073', parts: { kind: 'rural', line: '54 Maple Farm Road', rd: '2', town: 'Outram', postcode: '9073' } },
  { id: '4', text: 'PO Box 23226, Ōtāhuhu 1640', parts: { kind: 'box', box: 'PO Box 23226', town: 'Ōtāhuhu', postcode: '1640' } },
]

/** Finds addresses with or without their macrons. */
export const lookUp: AddressLookUp = (query) => Promise.resolve(ADDRESSES.filter(({ text }) => fold(text).includes(fold(query))))
