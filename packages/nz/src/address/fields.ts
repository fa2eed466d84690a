/** A New Zealand address by its parts, each as it was typed. What an address does not have is left out. */
export interface Address {
  /** The person it is for. */
  name?: string
  /** The organisation it is for. */
  organisation?: string
  /** A floor, or a unit that is not written before the street number: "Level 2". */
  unit?: string
  /** The name of a building. */
  building?: string
  /** The street number and the street: "21A Main Street". */
  street?: string
  /** The suburb, where its name is in use. */
  suburb?: string
  /** The rural delivery route: "RD 1", or its number alone. */
  ruralDelivery?: string
  /** A box at a post shop instead of a street: "PO Box 23226", "Private Bag 3020", "Counter Delivery". */
  box?: string
  /** The lobby that a box is in, where it is not called like the town. */
  lobby?: string
  /** The town or city; for a rural address the one that its post comes through. */
  town?: string
  /** Four digits. */
  postcode?: string
}

/** The parts in the order in which they are printed; town and postcode share a line. */
export const FIELDS = ['name', 'organisation', 'unit', 'building', 'street', 'suburb', 'ruralDelivery', 'box', 'lobby', 'town', 'postcode'] as const satisfies readonly (keyof Address)[]

/**
 * The parts that hold something, each on one line and in NFC. Letters, macrons, hyphens and apostrophes stay as they
 * were typed: a name is nobody's to repair.
 */
export function fieldsOf(input: unknown): Address {
  const given: Record<string, unknown> = typeof input === 'object' && input !== null ? { ...input } : {}
  const filled = FIELDS.flatMap((field) => {
    const value = given[field]
    const line = typeof value === 'string' ? value.normalize('NFC').replace(/\s+/g, ' ').trim() : ''
    return line === '' ? [] : [[field, line] as const]
  })
  return Object.fromEntries(filled)
}
