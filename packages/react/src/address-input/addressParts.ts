/** The kinds of address: three of New Zealand Post's, and one anywhere else. */
export type AddressKind = 'urban' | 'rural' | 'box' | 'overseas'

/** A part of an address, as it is called in what is sent: `home-line` where the field is called `home`. */
export type AddressPart = 'building' | 'line' | 'suburb' | 'rd' | 'box' | 'lobby' | 'town' | 'postcode' | 'lines' | 'country'

/** An address as it was typed, part by part: nothing is corrected or filled up. */
export type AddressParts = { kind?: AddressKind | undefined } & { [Part in AddressPart]?: string | undefined }

/** An address with its parts called as @reorua/nz's `parseAddress` calls them. */
export interface PostAddress {
  building?: string
  street?: string
  suburb?: string
  ruralDelivery?: string
  box?: string
  lobby?: string
  town?: string
  postcode?: string
}

/** What each kind asks for, in the order in which it is written on an envelope. */
export const PARTS: Readonly<Record<AddressKind, readonly AddressPart[]>> = {
  urban: ['building', 'line', 'suburb', 'town', 'postcode'],
  rural: ['line', 'rd', 'town', 'postcode'],
  box: ['box', 'lobby', 'town', 'postcode'],
  overseas: ['lines', 'country'],
}

export const ALL_PARTS: readonly AddressPart[] = ['building', 'line', 'suburb', 'rd', 'box', 'lobby', 'town', 'postcode', 'lines', 'country']

/** What New Zealand Post does not need of every address of that kind. */
export const NOT_NEEDED: ReadonlySet<AddressPart> = new Set<AddressPart>(['building', 'suburb', 'lobby'])

const NAMES = { building: 'building', line: 'street', suburb: 'suburb', rd: 'ruralDelivery', box: 'box', lobby: 'lobby', town: 'town', postcode: 'postcode' } as const satisfies Partial<Record<AddressPart, keyof PostAddress>>

/** Reads the parts of an address out of what a form has sent, for a validator or a server. Text that is not there is left out. */
export function addressParts(name: string, sent: Pick<FormData, 'get'>): AddressParts {
  const parts: AddressParts = {}
  for (const part of ALL_PARTS) {
    const value = sent.get(`${name}-${part}`)
    if (typeof value === 'string' && value !== '') parts[part] = value
  }
  const kind = sent.get(`${name}-kind`)
  if (typeof kind === 'string' && Object.hasOwn(PARTS, kind)) parts.kind = kind as AddressKind
  return parts
}

/**
 * Gives an address in New Zealand to what checks and prints addresses, such as `parseAddress` of @reorua/nz. What was typed
 * for another kind is left out. An address elsewhere gives `undefined`: it has no such parts.
 */
export function addressOf(parts: AddressParts): PostAddress | undefined {
  if (parts.kind === 'overseas') return undefined
  const wanted = parts.kind ? PARTS[parts.kind] : ALL_PARTS
  const address: PostAddress = {}
  for (const part of wanted) {
    const value = parts[part]
    if (value && part in NAMES) address[NAMES[part as keyof typeof NAMES]] = value
  }
  return address
}
