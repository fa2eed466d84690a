/** What most of GOV.UK's options are made of. */
export interface TextOption {
  text?: string | number | null
  html?: string | false | null
}

/** Attributes of an element, by the names that HTML has for them. */
export type Attributes = Record<string, string | number>

export interface LabelOption extends TextOption {
  classes?: string
  isPageHeading?: boolean
  attributes?: Attributes
}

export interface FieldsetOption {
  legend?: LabelOption
  describedBy?: string
  role?: string
  classes?: string
  attributes?: Attributes
}

export interface HintOption extends TextOption {
  id?: string
  classes?: string
  attributes?: Attributes
}

/** What every question of GOV.UK's takes. */
export interface QuestionOptions {
  hint?: HintOption
  errorMessage?: HintOption
  formGroup?: { classes?: string }
  classes?: string
  attributes?: Attributes
}

/**
 * Options that remember which of them have been read. A mapping that never looks at what a fixture asks for would
 * count as the same what it has skipped in silence.
 */
export function watched<T extends object>(options: T): { options: T; unread: () => string[] } {
  const left = new Set(leavesOf(options))
  const watch = <V extends object>(value: V, path: string): V =>
    new Proxy(value, {
      get(target, name, receiver) {
        const found: unknown = Reflect.get(target, name, receiver)
        if (typeof name === 'symbol' || !Object.hasOwn(target, name)) return found
        const at = `${path}${path && '.'}${name}`
        left.delete(at)
        return typeof found === 'object' && found !== null ? watch(found, at) : found
      },
    })
  return { options: watch(options, ''), unread: () => [...left] }
}

function leavesOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([name, inside]) => leavesOf(inside, `${path}${path && '.'}${name}`))
}
