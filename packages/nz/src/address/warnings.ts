import { nzAddressWords as words } from '@reorua/locales/nz-address'
import { message } from '../internal/message.js'
import type { Message } from '../parsed.js'
import type { Address } from './fields.js'

/** What New Zealand Post advises against. The post still arrives, and a street may be called "A Street". */
export function warningsOf({ name, organisation, street = '', suburb, ruralDelivery }: Address): Message[] {
  const advice = {
    range: /^\d+ ?[-‐‑–—] ?\d/.test(street),
    corner: /^(corner|cnr|cr) /i.test(street),
    letter: /^\d+ [a-z] /i.test(street),
    suburb: ruralDelivery !== undefined && suburb !== undefined,
    occupant: ruralDelivery !== undefined && street === '' && name === undefined && organisation === undefined,
  } as const
  return (Object.keys(advice) as (keyof typeof advice)[]).flatMap((key) => (advice[key] ? [message(words, key)] : []))
}
