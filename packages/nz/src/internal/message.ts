import type { Bundle } from '@reorua/locales'
import type { Invalid, Message } from '../parsed.js'

/** A message of a word module, which brings both texts along. None of these has a plural. */
export function message<M extends Record<string, string>>({ ns, messages }: Bundle<string, M>, key: keyof M & string, values?: Record<M[keyof M], string>): Message {
  return { ns, key, ...(values && { values }), defaults: messages[key] as Message['defaults'] }
}

export function invalid(problem: Message): Invalid {
  return { ok: false, problem }
}

/** The English of a message, for places that hold nothing but a string. */
export function textOf({ values = {}, defaults }: Message): string {
  return defaults.en.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '')
}
