/** "P. O. Box 23 226" as "PO Box 23226", as New Zealand Post prints it; nothing for what is no box. */
export function boxOf(text: string): string | undefined {
  const plain = text.toLowerCase().replaceAll('.', ' ').replace(/\s+/g, ' ').trim()
  if (plain === 'counter delivery') return 'Counter Delivery'
  const [, kind = '', letters = '', number = ''] = /^((?:p ?o )?box|private bag) ([a-z]{1,3}(?= ?\d)|) ?(\d[\d ]*)$/.exec(plain) ?? []
  const digits = number.replaceAll(' ', '')
  if (digits === '' || digits.length > 7) return undefined
  return [kind === 'private bag' ? 'Private Bag' : 'PO Box', letters.toUpperCase(), digits].filter(Boolean).join(' ')
}

/** "R.D. 1", "rd1" or "1" as "RD 1"; nothing for what is no route. */
export function ruralDeliveryOf(text: string): string | undefined {
  const [, digits] = /^(?:r[. ]{0,2}d[. ]{0,2})?0?(\d{1,2})$/i.exec(text) ?? []
  return digits === undefined ? undefined : `RD ${digits}`
}
