/** What somebody with a screen reader meets: a part of the page with what is said of it, or a run of text. */
export interface Part {
  role: string
  name: string
  description: string
  /** What the person typed or chose. */
  value: string
  /** Whatever else is said, or decides what an answer may be: `checked`, `level`, `href`, `autocomplete` and so on. */
  states: Readonly<Record<string, string>>
  children: Part[]
}

/** A part in one line, as in `textbox "Family name", described as "Error: Enter your family name", invalid=true`. */
export function lineOf({ role, name, description, value, states }: Part): string {
  const said = [`${role}${name && ` "${name}"`}`, description && `described as "${description}"`, value && `holds "${value}"`]
  const rest = Object.entries(states).map(([state, is]) => `${state}=${is}`)
  return [...said.filter(Boolean), ...rest].join(', ')
}

/** A tree with a line for each part, those inside of it indented. */
export function textOf(parts: readonly Part[], indent = ''): string {
  return parts.map((part) => `${indent}${lineOf(part)}\n${textOf(part.children, `${indent}  `)}`).join('')
}

/** Every part, from the first to the last. */
export function partsIn(parts: readonly Part[]): Part[] {
  return parts.flatMap((part) => [part, ...partsIn(part.children)])
}
