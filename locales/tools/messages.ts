/** What stands inside one string: `{{name, format}}` and `<part>…</part>`; and which keys are forms of one plural. */

export type PluralForm = 'zero' | 'one' | 'other'
export const pluralForms: readonly PluralForm[] = ['zero', 'one', 'other']

export interface Placeholder {
  name: string
  format?: string
}

/** One message as a component asks for it: a single string, or the forms of a plural. */
export interface Message {
  key: string
  plural: boolean
  /** The keys as they stand in the files: `key`, or `key_one`, `key_other`. */
  fileKeys: Map<PluralForm, string>
}

/** Nothing in it can be matched in two ways, so that no text, however long, takes long. */
const placeholderPattern = /\{\{([^{},]+)(?:,([^{}]+))?\}\}/g
const pluralPattern = /^(.+)_(zero|one|other)$/

export function placeholders(text: string): Placeholder[] {
  return [...text.matchAll(placeholderPattern)].map(([, name = '', format]) => ({ name: name.trim(), format: format?.trim() }))
}

export function withoutPlaceholders(text: string): string {
  return text.replace(placeholderPattern, '')
}

/** The same word with short vowels for long ones. */
export function withoutMacrons(text: string): string {
  return text.normalize('NFD').replaceAll('\u0304', '').normalize('NFC')
}

/** The text with its placeholders and tags taken out: what is left is language. */
export function proseOf(text: string): string {
  return text.replace(placeholderPattern, ' ').replace(/<\/?[A-Za-z][A-Za-z0-9]*>/g, ' ')
}

export function splitKey(fileKey: string): { key: string; form?: PluralForm } {
  const match = pluralPattern.exec(fileKey)
  return match ? { key: match[1]!, form: match[2] as PluralForm } : { key: fileKey }
}

/** Groups the keys of a file into messages, in the order in which they stand there. */
export function messagesOf(fileKeys: Iterable<string>): Message[] {
  const messages = new Map<string, Message>()
  for (const fileKey of fileKeys) {
    const { key, form } = splitKey(fileKey)
    const message = messages.get(key) ?? { key, plural: form !== undefined, fileKeys: new Map() }
    message.fileKeys.set(form ?? 'other', fileKey)
    messages.set(key, message)
  }
  return [...messages.values()]
}
