import { ALL_PARTS, PARTS, type AddressKind, type AddressParts } from './addressParts.js'

/**
 * Writes an address into the fields, as if somebody had typed it, so that whoever keeps their values hears of it; then
 * the focus is in the first of them. What the address does not have is emptied: the old suburb is not in the new street.
 */
export function fillIn(fieldset: HTMLFieldSetElement, name: string, parts: AddressParts, kinds: readonly AddressKind[]): void {
  const kind = parts.kind ?? kindOf(parts, kinds)
  const field = (part: string, more = '') => fieldset.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name="${CSS.escape(`${name}-${part}`)}"]${more}`)
  field('kind', `[type="radio"][value="${kind}"]`)?.click()
  const own = PARTS[kind]
  for (const part of ALL_PARTS) {
    const control = field(part)
    if (control && own.includes(part)) write(control, parts[part] ?? '')
  }
  const first = own.find((part) => parts[part]) ?? own[0]!
  field(first)?.focus()
}

/** Which kind an address is whose service does not say it. */
function kindOf({ box, rd, lines, country }: AddressParts, kinds: readonly AddressKind[]): AddressKind {
  const kind = box ? 'box' : rd ? 'rural' : lines || country ? 'overseas' : 'urban'
  return kinds.includes(kind) ? kind : kinds[0]!
}

/** React sees a value only where it was written past its own property. */
function write(control: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  const prototype = control instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype
  Object.getOwnPropertyDescriptor(prototype, 'value')!.set!.call(control, value)
  control.dispatchEvent(new Event('input', { bubbles: true }))
}
