import type { Site } from './build.js'
import type { Message, Value } from './words.js'

/** The message that `$t(key)`, `$t(ns:key)` or `$t(key, { "count": {{n}} })` stands for, with the values it inherits. */
export function nestedMessage(nest: string, { message, catalogue }: Site): Message {
  const comma = nest.indexOf(',')
  const name = (comma < 0 ? nest : nest.slice(0, comma)).trim()
  const separator = catalogue.i18n?.options?.nsSeparator ?? ':'
  const at = separator === false ? -1 : name.indexOf(separator)
  const [ns, key] = at < 0 ? [message.ns, name] : [name.slice(0, at), name.slice(at + String(separator).length)]
  return { ns, key, values: comma < 0 ? message.values : { ...message.values, ...valuesIn(nest.slice(comma + 1), message.values) } }
}

/** The values that a nesting gives: JSON, whose quotes may be single ones, and in which placeholders may stand. */
function valuesIn(text: string, values: Message['values'] = {}): Record<string, Value> {
  const filled = text.replace(/(["']?)\{\{\s*([^{}]{1,64}?)\s*\}\}\1/g, (_, _quote, name: string) => JSON.stringify(Object.hasOwn(values, name) ? values[name] : null))
  for (const json of [filled, filled.replaceAll("'", '"')]) {
    try {
      return JSON.parse(json) as Record<string, Value>
    } catch {
      // The next way to read it; with none left, the message inherits its values alone.
    }
  }
  return {}
}
