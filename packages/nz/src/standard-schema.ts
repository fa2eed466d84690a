import { textOf } from './internal/message.js'
import type { Message } from './parsed.js'

/**
 * A validator as Standard Schema (version 1) describes it, which form libraries, routers and servers take from anyone.
 * Each kind has one. A valid answer gives the value to store.
 */
export interface Schema<Output = string, Input = string> {
  /** What the specification asks for. */
  readonly '~standard': {
    readonly version: 1
    readonly vendor: 'reorua'
    readonly validate: (value: unknown) => { readonly value: Output; readonly issues?: undefined } | { readonly issues: readonly Issue[] }
    readonly types?: { readonly input: Input; readonly output: Output } | undefined
  }
}

/** What is wrong, as Standard Schema says it, and as words in both languages. */
export interface Issue {
  /** In English, for logs and for libraries that know nothing else. */
  readonly message: string
  /** Where in the value it is; for an address the field, else nothing. */
  readonly path?: readonly PropertyKey[]
  /** The same as a message: give this to a component. */
  readonly words: Message
}

/** What a schema has to know of what was read. */
type Read<Output> = { ok: true; value: Output } | { ok: false; problem: Message; problems?: readonly { field: string; problem: Message }[] }

/** Makes a schema of a function that reads. */
export function schemaOf<Output, Input = string>(parse: (input: unknown) => Read<Output>): Schema<Output, Input> {
  const issue = (words: Message, path?: readonly string[]): Issue => ({ message: textOf(words), ...(path && { path }), words })
  const validate = (value: unknown) => {
    const read = parse(value)
    if (read.ok) return { value: read.value }
    return { issues: read.problems ? read.problems.map(({ field, problem }) => issue(problem, [field])) : [issue(read.problem)] }
  }
  return { '~standard': { version: 1, vendor: 'reorua', validate } }
}
