/** A piece of a message's text: words, a placeholder, or the beginning or end of a named part. */
export type Token = string | { value: string; format?: string | undefined } | { open: string } | { close: string }

/** How a placeholder travels through i18next: its name between two private-use characters that no text contains. */
const MARK_START = '\uE0F8'
const MARK_END = '\uE0F9'

export function mark(name: string): string {
  return `${MARK_START}${name}${MARK_END}`
}

/** Whether a value is such a mark: formats must leave it alone. */
export function isMark(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith(MARK_START)
}

// Bounded repetitions without overlap, so that hostile texts cost linear time.
const TOKEN = /\{\{-?\s*([\w.-]{1,64})\s*(?:,\s*([\w(): -]{1,64}?))?\s*\}\}|\uE0F8([\w.-]{1,64})\uE0F9|<(\/?)([a-z][a-zA-Z0-9]{0,31})>/g

/** Cuts a text into words, placeholders (`{{name, format}}`, or their marks) and named parts (`<link>…</link>`). */
export function parse(text: string): Token[] {
  if (!/[{<\uE0F8]/.test(text)) return [text]
  const tokens: Token[] = []
  let end = 0
  for (const match of text.matchAll(TOKEN)) {
    if (match.index > end) tokens.push(text.slice(end, match.index))
    end = match.index + match[0].length
    const name = match[1] ?? match[3]
    if (name) tokens.push({ value: name, format: match[2] })
    else tokens.push(match[4] ? { close: match[5]! } : { open: match[5]! })
  }
  if (end < text.length) tokens.push(text.slice(end))
  return tokens
}

/** The formats that a text declares for its placeholders, by name. */
export function formatsOf(text: string): Record<string, string> {
  const formats: Record<string, string> = Object.create(null)
  for (const token of parse(text)) if (typeof token === 'object' && 'value' in token && token.format) formats[token.value] = token.format
  return formats
}
