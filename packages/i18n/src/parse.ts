/**
 * A piece of a message's text: words, a placeholder, another message, the beginning or end of a named part, or words with
 * braces that pair with nothing.
 */
export type Token = string | { slip: string } | { value: string; format?: string | undefined } | { nest: string } | { open: string; empty?: boolean } | { close: string }

// Bounded repetitions that cannot overlap, so that hostile texts cost linear time. Names may hold any letter, because
// a placeholder in a Māori bundle may be {{kōrero}}.
const TOKEN = /\$t\(([^()]{1,300})\)|\{\{([^{}]{1,200})\}\}|<(\/?)([a-zA-Z0-9]{1,32})\s?(\/?)>/g

// A page says the same few texts again and again, and cutting one costs more than filling it. Bounded, because texts may
// come from anywhere.
const known = new Map<string, readonly Token[]>()
const MOST_KNOWN = 500

/** Cuts a text into words, placeholders (`{{name, format}}`), nestings (`$t(key)`) and named parts (`<link>…</link>`). */
export function parse(text: string): readonly Token[] {
  let tokens = known.get(text)
  if (!tokens) {
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(text, (tokens = /[{<$]/.test(text) ? cut(text) : [wordsOf(text)]))
  }
  return tokens
}

function cut(text: string): Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const match of text.matchAll(TOKEN)) {
    if (match.index > end) tokens.push(wordsOf(text.slice(end, match.index)))
    end = match.index + match[0].length
    const [, nest, placeholder, slash, part, empty] = match
    if (nest !== undefined) tokens.push({ nest })
    else if (placeholder !== undefined) tokens.push(placeholderOf(placeholder))
    else tokens.push(slash ? { close: part! } : empty ? { open: part!, empty: true } : { open: part! })
  }
  if (end < text.length) tokens.push(wordsOf(text.slice(end)))
  return tokens
}

function wordsOf(words: string): Token {
  return words.includes('{{') || words.includes('}}') ? { slip: words } : words
}

/** `name`, `name, format`, or `- name`, which is i18next's way to say that a value needs no escaping: none is done here. */
function placeholderOf(inside: string): Token {
  const comma = inside.indexOf(',')
  const name = (comma < 0 ? inside : inside.slice(0, comma)).trim().replace(/^-\s*/, '')
  return comma < 0 ? { value: name } : { value: name, format: inside.slice(comma + 1).trim() }
}

/** The formats that a text declares for its placeholders, by name. */
export function formatsOf(text: string): Readonly<Record<string, string>> {
  const formats: Record<string, string> = Object.create(null)
  for (const token of parse(text)) if (typeof token === 'object' && 'value' in token && token.format) formats[token.value] = token.format
  return formats
}
