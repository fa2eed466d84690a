/** Soft hyphens, zero-width characters and the marks of writing direction that telephones put around copied numbers. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g
const FULL_WIDTH = /[\uff01-\uff5e]/g
const HYPHENS = /[\u2010-\u2015\u2212\ufe58\ufe63]/g

/**
 * What was typed or pasted as a number, without what cannot be seen, with one kind of space and of hyphen, and with the
 * full-width letters and digits of East Asian keyboards as others. Anything but a string is nothing.
 */
export function typed(input: unknown): string {
  if (typeof input !== 'string') return ''
  const visible = input.replace(INVISIBLE, '').replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
  return visible.replace(HYPHENS, '-').replace(/\s+/g, ' ').trim()
}

/** The same without what people put between digits. */
export function unspaced(text: string): string {
  return text.replace(/[ .-]/g, '')
}

export function isDigits(text: string): boolean {
  return /^\d+$/.test(text)
}
